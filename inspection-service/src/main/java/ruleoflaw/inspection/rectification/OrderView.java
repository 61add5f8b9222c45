package ruleoflaw.inspection.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.chassis.time.Deadline;

/**
 * An order as callers see it.
 *
 * @param due the day the rule names; {@code lastDay} is the next working day when that is none
 * @param planDue by when a plan is wanted; absent when none is
 * @param reason why it was last returned, reopened, suspended, transferred or withdrawn
 * @param late whether the accepted submission missed the deadline; absent unless it is accepted
 * @param lookedBackOn when somebody last looked whether it lasted
 */
public record OrderView(
        OrderId id,
        long version,
        UUID findingId,
        UUID unitId,
        int year,
        String demand,
        LocalDate issuedOn,
        LocalDate due,
        LocalDate lastDay,
        DayUnit dayUnit,
        String rule,
        boolean calendarAssumed,
        RectificationStatus status,
        @Nullable LocalDate planDue,
        @Nullable String plan,
        List<UUID> planFileIds,
        @Nullable LocalDate planSubmittedOn,
        @Nullable String measures,
        List<UUID> fileIds,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable Boolean late,
        @Nullable LocalDate lookedBackOn,
        @Nullable String reason)
        implements Identified, Versioned {

    /** What it is about. */
    record Subject(
            OrderId id, long version, UUID findingId, UUID unitId, int year, String demand, LocalDate issuedOn) {}

    /** How the unit means to do it. */
    record Plan(
            @Nullable LocalDate due,
            @Nullable String text,
            List<UUID> fileIds,
            @Nullable LocalDate submittedOn) {}

    /** What the unit says it has done, and what became of it. */
    record Closing(
            @Nullable String measures,
            List<UUID> fileIds,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable Boolean late,
            @Nullable LocalDate lookedBackOn) {}

    static OrderView of(
            Subject subject,
            Deadline deadline,
            RectificationStatus status,
            Plan plan,
            Closing closing,
            @Nullable String reason) {
        return new OrderView(
                subject.id(),
                subject.version(),
                subject.findingId(),
                subject.unitId(),
                subject.year(),
                subject.demand(),
                subject.issuedOn(),
                deadline.due(),
                deadline.lastDay(),
                deadline.dayUnit(),
                deadline.rule(),
                deadline.calendarAssumed(),
                status,
                plan.due(),
                plan.text(),
                plan.fileIds(),
                plan.submittedOn(),
                closing.measures(),
                closing.fileIds(),
                closing.submittedOn(),
                closing.acceptedOn(),
                closing.late(),
                closing.lookedBackOn(),
                reason);
    }

    @Override
    public String home() {
        return "/v1/rectification-orders";
    }
}
