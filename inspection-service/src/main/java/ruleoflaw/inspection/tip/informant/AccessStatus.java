package ruleoflaw.inspection.tip.informant;

import java.util.EnumSet;
import java.util.Set;

/** The life of a request to see an identity; the only place that says which step may follow which. */
enum AccessStatus {
    ASKED("待同意"),
    AGREED("已同意"),
    DENIED("未同意"),
    /** Whoever wants to read it once more asks once more. */
    READ("已查看");

    private final String label;

    AccessStatus(String label) {
        this.label = label;
    }

    Set<AccessStatus> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(AGREED, DENIED);
            case AGREED -> EnumSet.of(READ);
            case DENIED, READ -> EnumSet.noneOf(AccessStatus.class);
        };
    }

    String label() {
        return label;
    }
}
