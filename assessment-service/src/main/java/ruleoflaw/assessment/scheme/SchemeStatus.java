package ruleoflaw.assessment.scheme;

import java.util.EnumSet;
import java.util.Set;

/** The life of a scheme; the only place that says which step may follow which. */
public enum SchemeStatus {
    DRAFT,
    PUBLISHED,
    SUPERSEDED;

    Set<SchemeStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.of(SUPERSEDED);
            case SUPERSEDED -> EnumSet.noneOf(SchemeStatus.class);
        };
    }
}
