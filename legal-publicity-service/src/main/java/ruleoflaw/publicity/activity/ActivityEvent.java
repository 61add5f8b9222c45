package ruleoflaw.publicity.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.CurrentState;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.FileReference;

/**
 * What the rest of the suite may learn of an activity: codes and figures, no persons. {@code year} is the year it was
 * held in.
 */
public sealed interface ActivityEvent extends DomainEvent {
    @EventType(value = "publicity.activity.submitted.v1", meaning = "单位报送普法活动")
    record ActivitySubmitted(
            UUID subject,
            UUID unitId,
            int year,
            String kind,
            LocalDate heldOn,
            List<String> places,
            List<String> laws,
            int headcount,
            ActivityStatus status)
            implements ActivityEvent {}

    @EventType(value = "publicity.activity.approved.v1", meaning = "普法活动审核通过")
    record ActivityApproved(
            UUID subject,
            UUID unitId,
            int year,
            String kind,
            LocalDate heldOn,
            List<String> places,
            List<String> laws,
            int headcount,
            ActivityStatus status,
            @Nullable List<FileReference> evidence)
            implements ActivityEvent {
        ActivityApproved(
                UUID subject,
                UUID unitId,
                int year,
                String kind,
                LocalDate heldOn,
                List<String> places,
                List<String> laws,
                int headcount,
                ActivityStatus status) {
            this(subject, unitId, year, kind, heldOn, places, laws, headcount, status, null);
        }

        /** @param pictures that the unit sent in and the reviewer saw */
        ActivityApproved shownBy(List<FileReference> pictures) {
            return new ActivityApproved(
                    subject, unitId, year, kind, heldOn, places, laws, headcount, status, List.copyOf(pictures));
        }
    }

    @EventType(value = "publicity.activity.rejected.v1", meaning = "普法活动审核未通过")
    record ActivityRejected(
            UUID subject,
            UUID unitId,
            int year,
            String kind,
            LocalDate heldOn,
            List<String> places,
            List<String> laws,
            int headcount,
            ActivityStatus status)
            implements ActivityEvent {}

    @EventType(value = "publicity.activity.resubmitted.v1", meaning = "单位更正后再次报送普法活动")
    record ActivityResubmitted(
            UUID subject,
            UUID unitId,
            int year,
            String kind,
            LocalDate heldOn,
            List<String> places,
            List<String> laws,
            int headcount,
            ActivityStatus status)
            implements ActivityEvent {}

    @EventType(value = "publicity.activity.withdrawn.v1", meaning = "单位撤回普法活动,不再计数")
    record ActivityWithdrawn(
            UUID subject,
            UUID unitId,
            int year,
            String kind,
            LocalDate heldOn,
            List<String> places,
            List<String> laws,
            int headcount,
            ActivityStatus status)
            implements ActivityEvent {}

    @EventType(value = "publicity.activity.state.v1", meaning = "普法活动的当前信息")
    record ActivityState(
            UUID subject,
            UUID unitId,
            int year,
            @Nullable UUID plannedActivityId,
            String title,
            String kind,
            LocalDate heldOn,
            List<String> places,
            List<String> laws,
            List<String> audience,
            int headcount,
            ActivityStatus status)
            implements ActivityEvent, CurrentState {}

    /** The facts that every step of an activity tells; each of the events above is made of them. */
    @FunctionalInterface
    interface Fact<E extends ActivityEvent> {
        E of(
                UUID subject,
                UUID unitId,
                int year,
                String kind,
                LocalDate heldOn,
                List<String> places,
                List<String> laws,
                int headcount,
                ActivityStatus status);
    }
}
