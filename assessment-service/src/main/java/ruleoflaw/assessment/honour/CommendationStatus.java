package ruleoflaw.assessment.honour;

import java.util.EnumSet;
import java.util.Set;

/** The life of a commendation; the only place that says which step may follow which. */
enum CommendationStatus {
    NOMINATING("提名评审中"),
    NOTICED("公示中"),
    GRANTED("已表彰");

    private final String label;

    CommendationStatus(String label) {
        this.label = label;
    }

    Set<CommendationStatus> next() {
        return switch (this) {
            case NOMINATING -> EnumSet.of(NOTICED);
            case NOTICED -> EnumSet.of(GRANTED);
            case GRANTED -> EnumSet.noneOf(CommendationStatus.class);
        };
    }

    String label() {
        return label;
    }
}
