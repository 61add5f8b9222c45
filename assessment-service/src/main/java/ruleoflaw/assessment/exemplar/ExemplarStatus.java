package ruleoflaw.assessment.exemplar;

import java.util.EnumSet;
import java.util.Set;

/** The life of an exemplar; the only place that says which step may follow which. */
enum ExemplarStatus {
    PROPOSED("已提出"),
    PASSED("审核通过"),
    REFUSED("审核未通过"),
    NAMED("已命名"),
    REVOKED("已撤销");

    private final String label;

    ExemplarStatus(String label) {
        this.label = label;
    }

    Set<ExemplarStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(PASSED, REFUSED);
            case PASSED -> EnumSet.of(NAMED, REFUSED);
            case NAMED -> EnumSet.of(REVOKED);
            case REFUSED, REVOKED -> EnumSet.noneOf(ExemplarStatus.class);
        };
    }

    String label() {
        return label;
    }
}
