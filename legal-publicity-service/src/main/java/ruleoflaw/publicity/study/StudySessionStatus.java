package ruleoflaw.publicity.study;

import java.util.EnumSet;
import java.util.Set;

/** The life of a study session's record; the only place that says which step may follow which. */
public enum StudySessionStatus {
    /** 已开展: it counts. */
    HELD,
    /** 已撤回. */
    WITHDRAWN;

    Set<StudySessionStatus> next() {
        return switch (this) {
            case HELD -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(StudySessionStatus.class);
        };
    }
}
