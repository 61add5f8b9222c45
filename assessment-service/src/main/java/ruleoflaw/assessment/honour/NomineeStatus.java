package ruleoflaw.assessment.honour;

import java.util.EnumSet;
import java.util.Set;

/** The life of a nomination; the only place that says which step may follow which. */
enum NomineeStatus {
    NOMINATED("已提名"),
    PASSED("评审通过"),
    REFUSED("评审未通过"),
    /** An objection against it was upheld. */
    DROPPED("异议成立，取消"),
    GRANTED("已表彰");

    private final String label;

    NomineeStatus(String label) {
        this.label = label;
    }

    Set<NomineeStatus> next() {
        return switch (this) {
            case NOMINATED -> EnumSet.of(PASSED, REFUSED);
            case PASSED -> EnumSet.of(DROPPED, GRANTED);
            case REFUSED, DROPPED, GRANTED -> EnumSet.noneOf(NomineeStatus.class);
        };
    }

    String label() {
        return label;
    }
}
