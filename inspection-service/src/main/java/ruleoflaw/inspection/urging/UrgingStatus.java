package ruleoflaw.inspection.urging;

import java.util.EnumSet;
import java.util.Set;

/** The life of an urging order; the only place that says which step may follow which. */
public enum UrgingStatus {
    ISSUED("已下达"),
    REPLIED("已回复"),
    RETURNED("已退回"),
    CLOSED("已办结"),
    WITHDRAWN("已撤销");

    private final String label;

    UrgingStatus(String label) {
        this.label = label;
    }

    Set<UrgingStatus> next() {
        return switch (this) {
            case ISSUED, RETURNED -> EnumSet.of(REPLIED, WITHDRAWN);
            case REPLIED -> EnumSet.of(RETURNED, CLOSED);
            case CLOSED, WITHDRAWN -> EnumSet.noneOf(UrgingStatus.class);
        };
    }

    String label() {
        return label;
    }
}
