package ruleoflaw.assessment.board;

import java.time.LocalDate;
import java.util.Objects;
import ruleoflaw.assessment.revision.Revision;
import ruleoflaw.assessment.run.RunView;
import ruleoflaw.chassis.paper.Paper;

/** The official paper of a frozen result: a notice until it is approved, a circular once it is published. */
record ResultPaper(String office, RunView run, Revision revision, LeagueTable table) {
    private static final String SIGNIFICANT = "名次在审定后公布。";

    Paper paper() {
        return run.status().isApproved() ? circular() : notice();
    }

    private Paper notice() {
        var hung = run.notices().getLast();
        return Paper.plain()
                .title("关于" + table.title() + "的公示")
                .to("各乡镇人民政府，县直各部门")
                .paragraph("依照本年度法治建设考核办法，现将%s考核结果予以公示，公示期自%s至%s（%s）。"
                        .formatted(table.group(), day(hung.from()), day(hung.lastDay()), hung.rule()))
                .paragraph("对结果有异议的，请在公示期内就单个考核项提出申诉并提交证据，由未参与评分和核查的人员作出决定。" + SIGNIFICANT)
                .caption("考核结果")
                .table(table.headings(), table.weights(), table.rows())
                .note(stamp())
                .signed(office, hung.from());
    }

    private Paper circular() {
        var approved = Objects.requireNonNullElse(run.publishedOn(), run.approvedOn());
        return Paper.headed(office + "文件")
                .number(Objects.requireNonNullElse(run.documentNumber(), ""))
                .title("关于" + table.title() + "的通报")
                .to("各乡镇人民政府，县直各部门")
                .paragraph("%s考核结果已经公示并审定，现予通报。".formatted(table.group()))
                .caption("考核结果")
                .table(table.headings(), table.weights(), table.rows())
                .note(stamp())
                .signed(office, Objects.requireNonNull(approved));
    }

    private String stamp() {
        return "结果第%s版，摘要（SHA-256）：%s".formatted(revision.number(), revision.sha256());
    }

    private static String day(LocalDate day) {
        return "%s年%s月%s日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
