package ruleoflaw.target.assignment;

import java.time.LocalDate;
import ruleoflaw.chassis.time.Deadline;

/** How an assignment ended; judged from days, never typed. */
public enum Outcome {
    /** 按时完成. */
    ON_TIME,
    /** 逾期完成. */
    LATE,
    /** 未完成. */
    NOT_DONE;

    static Outcome of(LocalDate reportedOn, Deadline deadline) {
        return deadline.missedBy(reportedOn) ? LATE : ON_TIME;
    }
}
