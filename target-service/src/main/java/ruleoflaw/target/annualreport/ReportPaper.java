package ruleoflaw.target.annualreport;

import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.paper.Paper;
import ruleoflaw.target.figure.Figure;

/** An annual report as an official paper (GB/T 9704), with the origin of every figure attached. */
final class ReportPaper {
    private static final List<String> ORIGINS = List.of("数据项", "数值", "分子／分母", "来源");
    private static final List<Integer> WIDTHS = List.of(4, 2, 2, 5);
    private static final String ATTACHED = "数据来源说明";

    private ReportPaper() {}

    /**
     * @param author the unit or the county, by its name
     * @param today stands under a draft, which has no day of its own yet
     */
    static Paper of(AnnualReportView report, String author, LocalDate today) {
        var submittedOn = report.dates().submittedOn();
        var text = report.filled();
        var paper = Paper.plain()
                .title(author + "\n" + report.year() + "年法治政府建设年度报告" + (submittedOn == null ? "（送审稿）" : ""));
        if (!report.recipients().isEmpty()) {
            paper.to(String.join("，", report.recipients()));
        }
        part(paper, "主要举措和成效", text.measures());
        part(paper, "存在的不足和原因", text.shortcomings());
        part(paper, "主要负责人履行推进法治建设第一责任人职责情况", text.leaderDuty());
        part(paper, "下一年度工作安排", text.nextYear());
        return paper.attachments(ATTACHED)
                .signed(author, submittedOn == null ? today : submittedOn)
                .attachment("附件", ATTACHED)
                .table(
                        ORIGINS,
                        WIDTHS,
                        report.figures().stream().map(ReportPaper::origin).toList());
    }

    private static void part(Paper paper, String heading, String words) {
        paper.heading(1, heading);
        words.lines().filter(line -> !line.isBlank()).forEach(paper::paragraph);
    }

    private static List<String> origin(Figure figure) {
        var value = figure.value() == null ? "—" : figure.value() + figure.unit();
        var made = figure.denominator() == null ? "" : figure.numerator() + "／" + figure.denominator();
        return List.of(figure.title().zh(), value, made, figure.source() + " " + figure.path());
    }
}
