package ruleoflaw.target.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.target.figure.Figure;

class ReportPaperTest {
    private static final LocalDate DELIVERED = LocalDate.of(2027, Month.FEBRUARY, 26);
    private static final Figure ON_TIME = new Figure.Origin("target", "/v1/assignments")
            .rate("assignments.on-time-rate", "按时完成率", "on-time rate", 142, 160);

    @Test
    void aDeliveredReportStandsOnPaperWithTheOriginOfItsFigures() throws IOException {
        var report = aReport();
        var _ = report.submit(List.of("中共云岭县委", "云岭县人民政府"), List.of(ON_TIME), DELIVERED);

        var text = textOf(report, DELIVERED);

        assertThat(text)
                .contains("2026年法治政府建设年度报告")
                .contains("中共云岭县委，云岭县人民政府：")
                .contains("一、主要举措和成效")
                .contains("按时完成率88.75%")
                .contains("四、下一年度工作安排")
                .contains("2027年2月26日")
                .contains("142／160")
                .contains("target /v1/assignments")
                .doesNotContain("送审稿");
    }

    @Test
    void aDraftSaysThatItIsOne() throws IOException {
        assertThat(textOf(aReport(), LocalDate.of(2027, Month.FEBRUARY, 1)))
                .contains("送审稿")
                .contains("2027年2月1日");
    }

    private static AnnualReport aReport() {
        var text = new ReportText("按时完成率{assignments.on-time-rate}%。\n其他工作有序推进。", "执法力量不足。", "主要负责同志带头述法。", "补齐短板。");
        return new AnnualReport(2026, null, text, due(LocalDate.of(2027, 3, 1)), due(LocalDate.of(2027, 4, 1)));
    }

    private static Deadline due(LocalDate day) {
        return new Deadline(day, day, 0, DayUnit.CALENDAR, "年度报告", false);
    }

    private static String textOf(AnnualReport report, LocalDate today) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ReportPaper.of(report.view(List.of(ON_TIME)), "云岭县", today).write(bytes);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var entry = zip.getNextEntry();
            while (!"word/document.xml".equals(entry.getName())) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
    }
}
