package ruleoflaw.target.experience;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** Everything the rest of the suite may learn about experience items. */
sealed interface ExperienceItemEvent extends DomainEvent {
    @EventType(value = "target.experience-item.submitted.v1", meaning = "责任单位报送经验做法")
    record Submitted(UUID subject, UUID unitId, int year, ExperienceItemStatus status, LocalDate on)
            implements ExperienceItemEvent {}

    @EventType(value = "target.experience-item.resubmitted.v1", meaning = "经验做法修改后重新报送")
    record Resubmitted(UUID subject, UUID unitId, int year, ExperienceItemStatus status, LocalDate on)
            implements ExperienceItemEvent {}

    @EventType(value = "target.experience-item.returned.v1", meaning = "经验做法被退回")
    record Returned(UUID subject, UUID unitId, int year, ExperienceItemStatus status, LocalDate on)
            implements ExperienceItemEvent {}

    @EventType(value = "target.experience-item.shared.v1", meaning = "经验做法已推广")
    record Shared(UUID subject, UUID unitId, int year, ExperienceItemStatus status, LocalDate on)
            implements ExperienceItemEvent {}

    @EventType(value = "target.experience-item.taken-off.v1", meaning = "经验做法已撤下")
    record TakenOff(UUID subject, UUID unitId, int year, ExperienceItemStatus status, LocalDate on)
            implements ExperienceItemEvent {}
}
