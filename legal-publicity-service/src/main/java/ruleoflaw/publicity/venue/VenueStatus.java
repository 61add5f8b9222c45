package ruleoflaw.publicity.venue;

import java.util.EnumSet;
import java.util.Set;

/** The life of a venue; the only place that says which step may follow which. */
public enum VenueStatus {
    /** 在建. */
    PLANNED,
    /** 已开放. */
    OPEN,
    /** 已关闭. */
    CLOSED;

    Set<VenueStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(OPEN, CLOSED);
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(OPEN);
        };
    }
}
