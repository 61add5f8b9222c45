package ruleoflaw.publicity.exam;

import java.util.EnumSet;
import java.util.Set;

/** The life of an exam; the only place that says which step may follow which. */
enum ExamStatus {
    /** 已公告. */
    ANNOUNCED,
    /** 已办结: results and certificates stand. */
    CLOSED,
    /** 已取消. */
    CANCELLED;

    Set<ExamStatus> next() {
        return switch (this) {
            case ANNOUNCED -> EnumSet.of(CLOSED, CANCELLED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(ExamStatus.class);
        };
    }
}
