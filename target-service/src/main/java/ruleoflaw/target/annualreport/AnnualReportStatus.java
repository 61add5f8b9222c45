package ruleoflaw.target.annualreport;

import java.util.EnumSet;
import java.util.Set;

/** The life of an annual report; the only place that says which step may follow which. */
enum AnnualReportStatus {
    DRAFT("拟稿中"),
    SUBMITTED("已报送"),
    PUBLISHED("已公开"),
    /** Not made public, for a reason the law knows. */
    WITHHELD("不予公开");

    private final String label;

    AnnualReportStatus(String label) {
        this.label = label;
    }

    Set<AnnualReportStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(PUBLISHED, WITHHELD);
            case PUBLISHED, WITHHELD -> EnumSet.noneOf(AnnualReportStatus.class);
        };
    }

    String label() {
        return label;
    }
}
