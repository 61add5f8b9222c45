package ruleoflaw.target.objection;

import java.util.EnumSet;
import java.util.Set;

/** The life of an objection. */
public enum ObjectionStatus {
    OPEN("待认定"),
    UPHELD("成立"),
    DISMISSED("不成立");

    private final String label;

    ObjectionStatus(String label) {
        this.label = label;
    }

    Set<ObjectionStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(UPHELD, DISMISSED);
            case UPHELD, DISMISSED -> EnumSet.noneOf(ObjectionStatus.class);
        };
    }

    String label() {
        return label;
    }
}
