package ruleoflaw.target.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.CurrentState;
import ruleoflaw.chassis.event.EventType;

/**
 * Where an assignment stands, for those who join late.
 *
 * @param status what it means to a score
 * @param step how far its paper is
 * @param lastDay the day up to which a report is in time
 */
@EventType(value = "target.assignment.state.v1", meaning = "任务的当前情况")
public record AssignmentState(
        UUID subject,
        UUID planId,
        int year,
        String targetCode,
        UUID unitId,
        BigDecimal weight,
        LocalDate due,
        Standing status,
        @Nullable Outcome outcome,
        @Nullable LocalDate reportedOn,
        AssignmentStatus step,
        @Nullable LocalDate lastDay)
        implements CurrentState {
    /** Where an assignment stands for those who score it. */
    public enum Standing {
        /** 尚未定论. */
        OPEN,
        /** 按时完成. */
        ON_TIME,
        /** 逾期完成. */
        LATE,
        /** 未完成. */
        NOT_DONE,
        /** 已撤回,不计. */
        WITHDRAWN;

        static Standing of(AssignmentStatus step, @Nullable Outcome outcome) {
            return switch (step) {
                case ISSUED, ACKNOWLEDGED, IN_PROGRESS, COMPLETION_REPORTED -> OPEN;
                case COMPLETED -> outcome == Outcome.LATE ? LATE : ON_TIME;
                case WITHDRAWN -> WITHDRAWN;
                case NOT_DONE -> NOT_DONE;
            };
        }
    }
}
