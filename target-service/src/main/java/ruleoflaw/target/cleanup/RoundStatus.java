package ruleoflaw.target.cleanup;

import java.util.EnumSet;
import java.util.Set;

/** The life of a clean-up round. */
enum RoundStatus {
    OPEN("清理中"),
    PUBLISHED("已公布");

    private final String label;

    RoundStatus(String label) {
        this.label = label;
    }

    Set<RoundStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.noneOf(RoundStatus.class);
        };
    }

    String label() {
        return label;
    }
}
