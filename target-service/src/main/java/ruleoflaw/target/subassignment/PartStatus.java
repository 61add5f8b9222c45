package ruleoflaw.target.subassignment;

import java.util.EnumSet;
import java.util.Set;

/** The life of a part; the only place that says which step may follow which. */
enum PartStatus {
    GIVEN("办理中"),
    DONE("已完成"),
    WITHDRAWN("已撤回");

    private final String label;

    PartStatus(String label) {
        this.label = label;
    }

    Set<PartStatus> next() {
        return switch (this) {
            case GIVEN -> EnumSet.of(DONE, WITHDRAWN);
            case DONE, WITHDRAWN -> EnumSet.noneOf(PartStatus.class);
        };
    }

    /** As an official calls it. */
    String label() {
        return label;
    }
}
