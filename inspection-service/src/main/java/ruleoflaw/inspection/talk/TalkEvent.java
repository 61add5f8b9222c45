package ruleoflaw.inspection.talk;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of a talk: that it was held, not what was said. */
public sealed interface TalkEvent extends DomainEvent {
    /** {@code due} is the day by which the unit must have put right what was talked about. */
    @EventType(value = "inspection.talk.held.v1", meaning = "约谈单位负责人")
    record TalkHeld(UUID subject, UUID unitId, int year, TalkStatus status, LocalDate heldOn, LocalDate due)
            implements TalkEvent {}
}
