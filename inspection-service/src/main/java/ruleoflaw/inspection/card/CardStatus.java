package ruleoflaw.inspection.card;

import java.util.EnumSet;
import java.util.Set;

/** The life of a card; the only place that says which step may follow which. */
public enum CardStatus {
    ISSUED("已发出"),
    CANCELLED("已撤销");

    private final String label;

    CardStatus(String label) {
        this.label = label;
    }

    Set<CardStatus> next() {
        return switch (this) {
            case ISSUED -> EnumSet.of(CANCELLED);
            case CANCELLED -> EnumSet.noneOf(CardStatus.class);
        };
    }

    String label() {
        return label;
    }
}
