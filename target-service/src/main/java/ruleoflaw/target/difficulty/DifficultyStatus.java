package ruleoflaw.target.difficulty;

import java.util.EnumSet;
import java.util.Set;

/** The life of a difficulty; the only place that says which step may follow which. */
enum DifficultyStatus {
    RAISED("已提出"),
    COORDINATING("协调中"),
    RESOLVED("已解决"),
    WITHDRAWN("已撤回");

    private final String label;

    DifficultyStatus(String label) {
        this.label = label;
    }

    Set<DifficultyStatus> next() {
        return switch (this) {
            case RAISED -> EnumSet.of(COORDINATING, RESOLVED, WITHDRAWN);
            case COORDINATING -> EnumSet.of(RESOLVED, WITHDRAWN);
            case RESOLVED, WITHDRAWN -> EnumSet.noneOf(DifficultyStatus.class);
        };
    }

    /** As an official calls it. */
    String label() {
        return label;
    }
}
