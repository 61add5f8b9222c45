package ruleoflaw.target.collection;

import java.util.EnumSet;
import java.util.Set;

/** The life of a result collection; the only place that says which step may follow which. */
enum CollectionStatus {
    OPEN("回收中"),
    CLOSED("已收齐");

    private final String label;

    CollectionStatus(String label) {
        this.label = label;
    }

    Set<CollectionStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(CollectionStatus.class);
        };
    }

    String label() {
        return label;
    }
}
