package ruleoflaw.assessment.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.board.YearReport.Group;
import ruleoflaw.assessment.revision.Changes;
import ruleoflaw.assessment.revision.Frozen;
import ruleoflaw.assessment.run.RunId;
import ruleoflaw.assessment.run.RunStatus;
import ruleoflaw.assessment.run.RunView;
import ruleoflaw.assessment.run.RunView.NoticeView;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.time.DayUnit;

class YearReportTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2027, 1, 29);

    @Test
    void theReportTellsResultsCorrectionsAndVetoes() throws IOException {
        var before = Frozen.of(
                1, Frozen.sheet("市场监督管理局", "98.10", 2, "GOOD", false), Frozen.sheet("白云乡", "91.38", 3, "FAIL", true));
        var after = Frozen.of(
                2,
                Frozen.sheet("市场监督管理局", "99.10", 1, "EXCELLENT", false),
                Frozen.sheet("白云乡", "91.38", 3, "FAIL", true));
        var group = new Group(aRun(), after, List.of(Changes.between(before, after)));

        var report = new YearReport("云岭县委依法治县办", 2026, List.of(group));
        var text = textOf(report);
        assertThat(parts(report)).filteredOn(name -> name.endsWith(".png")).hasSize(1);

        assertThat(text)
                .contains("2026年度法治建设考核工作报告")
                .contains("对2个单位分1组进行考核")
                .contains("2027年1月11日至2027年1月15日")
                .contains("市场监督管理局总分由98.10变为99.10（+1.00）")
                .contains("白云乡被一票否决")
                .contains("2027年1月29日");
    }

    private static RunView aRun() {
        var notice = new NoticeView(
                2, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 15), 5, DayUnit.WORKING, "公示期5个工作日", false);
        return new RunView(
                RunId.fromString("019b8a5c-0000-7000-8000-000090aa552c"),
                5,
                2026,
                UnitGroup.ENFORCEMENT,
                RunStatus.PUBLISHED,
                LocalDate.of(2027, 1, 5),
                null,
                null,
                2,
                List.of(notice),
                "云委法〔2027〕2号（虚构）",
                LocalDate.of(2027, 1, 28),
                PUBLISHED,
                null,
                null);
    }

    private static List<String> parts(YearReport report) throws IOException {
        var bytes = new ByteArrayOutputStream();
        report.paper().write(bytes);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String textOf(YearReport report) throws IOException {
        var bytes = new ByteArrayOutputStream();
        report.paper().write(bytes);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var entry = zip.getNextEntry();
            while (!"word/document.xml".equals(Objects.requireNonNull(entry).getName())) {
                entry = zip.getNextEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
    }
}
