package ruleoflaw.target.candidate;

import java.util.EnumSet;
import java.util.Set;

/** The life of a candidate; the only place that says which step may follow which. */
enum CandidateStatus {
    OPEN("待采纳"),
    ADOPTED("已采纳"),
    DROPPED("不采纳");

    private final String label;

    CandidateStatus(String label) {
        this.label = label;
    }

    Set<CandidateStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ADOPTED, DROPPED);
            case ADOPTED, DROPPED -> EnumSet.noneOf(CandidateStatus.class);
        };
    }

    /** As an official calls it. */
    String label() {
        return label;
    }
}
