package ruleoflaw.inspection.draw;

import java.util.EnumSet;
import java.util.Set;

/** The life of a drawing; the only place that says which step may follow which. */
public enum DrawingStatus {
    COMMITTED("已承诺"),
    DRAWN("已抽取"),
    REVEALED("已公开种子");

    private final String label;

    DrawingStatus(String label) {
        this.label = label;
    }

    Set<DrawingStatus> next() {
        return switch (this) {
            case COMMITTED -> EnumSet.of(DRAWN);
            case DRAWN -> EnumSet.of(REVEALED);
            case REVEALED -> EnumSet.noneOf(DrawingStatus.class);
        };
    }

    String label() {
        return label;
    }
}
