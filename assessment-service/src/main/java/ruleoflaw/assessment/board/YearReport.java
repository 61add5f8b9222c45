package ruleoflaw.assessment.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ruleoflaw.assessment.revision.Changes;
import ruleoflaw.assessment.revision.FrozenSheet;
import ruleoflaw.assessment.revision.Snapshot;
import ruleoflaw.assessment.run.RunView;
import ruleoflaw.chassis.paper.Paper;

/** The report on a year's assessment, drawn from the published results; its words can be edited, its figures are frozen. */
record YearReport(String office, int year, List<Group> groups) {
    /** In millimetres; the text of a page is 156 wide. */
    private static final int PICTURE_WIDTH = 150;

    /**
     * A group's run with its result.
     *
     * @param corrections what each later revision changed against the one before
     */
    record Group(RunView run, Snapshot result, List<Changes> corrections) {
        private LeagueTable table() {
            return new LeagueTable(result, true);
        }
    }

    Paper paper() {
        var paper = Paper.headed(office + "文件")
                .title(year + "年度法治建设考核工作报告")
                .heading(1, "考核组织情况")
                .paragraph(organisation());
        paper.heading(1, "考核结果");
        groups.forEach(group -> result(paper, group));
        paper.heading(1, "申诉和更正");
        groups.forEach(group -> corrections(paper, group));
        paper.heading(1, "一票否决和扣分");
        losses(paper);
        return paper.signed(office, publishedOn());
    }

    private String organisation() {
        var scheme = groups.getFirst().result().scheme();
        var units = groups.stream()
                .mapToInt(group -> group.result().sheets().size())
                .sum();
        var dates = groups.stream()
                .flatMap(group -> group.run().notices().stream())
                .map(notice -> "%s至%s".formatted(day(notice.from()), day(notice.lastDay())))
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
        return "依照考核办法%s（第%s版），对%s个单位分%s组进行考核，考核结果先后于%s公示。"
                .formatted(scheme.code(), scheme.edition(), units, groups.size(), dates);
    }

    private static void result(Paper paper, Group group) {
        var table = group.table();
        paper.heading(2, table.group())
                .paragraph("%s共%s个单位，%s。"
                        .formatted(table.group(), group.result().sheets().size(), grades(group.result())))
                .caption(table.title())
                .table(table.headings(), table.weights(), table.rows())
                .picture(table.chart().png(), PICTURE_WIDTH);
    }

    private static String grades(Snapshot result) {
        Map<String, Long> counted = result.sheets().stream()
                .sorted(Comparator.comparingInt(FrozenSheet::rank))
                .collect(Collectors.groupingBy(
                        sheet -> sheet.place().grade().title().zh(), TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(grade -> grade.getKey() + grade.getValue() + "个")
                .collect(Collectors.joining("、"));
    }

    private static void corrections(Paper paper, Group group) {
        var name = group.table().group();
        var changed = group.corrections().stream()
                .flatMap(changes -> changes.units().stream())
                .map(unit -> "%s总分由%s变为%s（%s）"
                        .formatted(unit.name(), unit.totalBefore(), unit.totalAfter(), unit.difference()))
                .toList();
        paper.paragraph(changed.isEmpty() ? name + "公示期内没有更正。" : name + "：" + String.join("；", changed) + "。");
    }

    private void losses(Paper paper) {
        var told = groups.stream()
                .flatMap(group -> group.result().sheets().stream())
                .filter(sheet -> sheet.vetoed() || LeagueTable.hasDeduction(sheet))
                .map(sheet -> sheet.vetoed()
                        ? sheet.name() + "被一票否决"
                        : sheet.name() + "扣" + LeagueTable.deduction(sheet) + "分")
                .toList();
        paper.paragraph(told.isEmpty() ? "没有一票否决和扣分情形。" : String.join("，", told) + "。");
    }

    private LocalDate publishedOn() {
        return groups.stream()
                .map(group -> group.run().publishedOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String day(LocalDate day) {
        return "%s年%s月%s日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
