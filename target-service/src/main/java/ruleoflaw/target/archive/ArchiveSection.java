package ruleoflaw.target.archive;

import java.util.Locale;

/** What goes into a package: one file of JSON lines each, whole rows, in the order of their ids. */
enum ArchiveSection {
    PLAN("年度计划", "select to_jsonb(p) as row from plan p where p.id = :plan"),
    TARGETS("年度目标", "select to_jsonb(t) as row from annual_target t where t.plan_id = :plan order by t.id"),
    ASSIGNMENTS("任务", "select to_jsonb(a) as row from assignment a where a.plan_id = :plan order by a.id"),
    PROGRESS("进度报告", """
            select to_jsonb(r) as row from progress_report r join assignment a on a.id = r.assignment_id
            where a.plan_id = :plan order by r.id"""),
    COLLECTIONS("结果回收", "select to_jsonb(c) as row from result_collection c where c.plan_id = :plan order by c.id"),
    RESULTS("年终材料", """
            select to_jsonb(r) as row from collected_result r join result_collection c on c.id = r.collection_id
            where c.plan_id = :plan order by r.id"""),
    REPORTS("年度报告", """
            select to_jsonb(r) as row from annual_report r join plan p on p.year = r.year
            where p.id = :plan order by r.id"""),
    UNITS("责任单位", """
            select to_jsonb(u) as row from unit u
            where u.id in (select a.unit_id from assignment a where a.plan_id = :plan) order by u.id"""),
    FILES("附件目录", """
            select to_jsonb(f) as row from stored_file f where f.id in (
                select unnest(a.file_ids) from assignment a where a.plan_id = :plan
                union
                select unnest(r.file_ids) from progress_report r join assignment a on a.id = r.assignment_id
                where a.plan_id = :plan
                union
                select unnest(r.file_ids) from collected_result r join result_collection c on c.id = r.collection_id
                where c.plan_id = :plan)
            order by f.id"""),
    HISTORY("办理过程", """
            select to_jsonb(e) as row from audit_entry e
            where e.table_name = 'plan' and e.row_key = cast(:plan as text)
               or e.table_name = 'assignment'
                  and e.row_key in (select cast(a.id as text) from assignment a where a.plan_id = :plan)
            order by e.id""");

    private final String title;
    private final String query;

    ArchiveSection(String title, String query) {
        this.title = title;
        this.query = query;
    }

    /** As an archivist calls it. */
    String title() {
        return title;
    }

    /** A query for its rows, each in a column {@code row}; the parameter is {@code :plan}. */
    String rows() {
        return query;
    }

    /** Its name inside the package. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".jsonl";
    }
}
