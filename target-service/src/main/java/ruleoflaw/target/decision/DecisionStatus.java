package ruleoflaw.target.decision;

import java.util.EnumSet;
import java.util.Set;

/** The life of a decision; the only place that says which step may follow which. */
public enum DecisionStatus {
    PREPARING("办理中"),
    TABLED("已提请讨论"),
    DELIBERATED("已讨论决定"),
    PUBLISHED("已公布"),
    WITHDRAWN("已撤销登记");

    private final String label;

    DecisionStatus(String label) {
        this.label = label;
    }

    Set<DecisionStatus> next() {
        return switch (this) {
            case PREPARING -> EnumSet.of(TABLED, WITHDRAWN);
            case TABLED -> EnumSet.of(DELIBERATED, WITHDRAWN);
            case DELIBERATED -> EnumSet.of(PUBLISHED, WITHDRAWN);
            case PUBLISHED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(DecisionStatus.class);
        };
    }

    /** Steps are recorded until the meeting has decided. */
    boolean isOpen() {
        return this == PREPARING || this == TABLED;
    }

    String label() {
        return label;
    }
}
