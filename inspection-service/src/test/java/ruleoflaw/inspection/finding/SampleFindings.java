package ruleoflaw.inspection.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;

/** Findings for tests, led to where they are wanted by their own verbs. */
public final class SampleFindings {
    public static final String FINDER = "inspector-one";
    public static final LocalDate FOUND_ON = LocalDate.parse("2026-07-06");
    public static final LocalDate CONFIRMED_ON = LocalDate.parse("2026-07-10");

    private SampleFindings() {}

    public static Finding recorded() {
        return recorded(Severity.SLIGHT);
    }

    static Finding recorded(Severity severity) {
        return recorded(UUID.randomUUID(), severity);
    }

    private static Finding recordedOf(UUID unit) {
        return recorded(unit, Severity.SLIGHT);
    }

    private static Finding recorded(UUID unit, Severity severity) {
        var request = new RecordFinding(unit, null, FindingSource.TIP, FOUND_ON, "处罚决定未公示", null, severity);
        return new Finding(request, null, FINDER);
    }

    /** Confirmed, and as grave as this. */
    public static Finding confirmed(Severity severity) {
        var finding = recorded(severity);
        assertThat(finding.confirm(CONFIRMED_ON)).isNotEmpty();
        return finding;
    }

    public static Finding confirmed() {
        return in(FindingStatus.CONFIRMED);
    }

    /** A finding in this status, on the shortest way. */
    public static Finding in(FindingStatus status) {
        var finding = recorded();
        switch (status) {
            case RECORDED -> {}
            case CONFIRMED -> assertThat(finding.confirm(CONFIRMED_ON)).isNotEmpty();
            case MERGED ->
                assertThat(finding.mergeInto(recordedOf(finding.unitId()), "重复"))
                        .isEmpty();
            case WITHDRAWN -> assertThat(finding.withdraw("重复")).isEmpty();
            case ORDERED -> {
                assertThat(finding.confirm(CONFIRMED_ON)).isNotEmpty();
                assertThat(finding.ordered()).isNotNull();
            }
            case SOLVED -> {
                assertThat(finding.confirm(CONFIRMED_ON)).isNotEmpty();
                assertThat(finding.ordered()).isNotNull();
                assertThat(finding.solved(false)).isNotNull();
            }
        }
        return finding;
    }
}
