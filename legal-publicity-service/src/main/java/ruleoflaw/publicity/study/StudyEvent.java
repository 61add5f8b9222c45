package ruleoflaw.publicity.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of a study session. Who was there stays here. */
public sealed interface StudyEvent extends DomainEvent {
    @EventType(value = "publicity.study-session.held.v1", meaning = "单位开展学法")
    record StudySessionHeld(
            UUID subject,
            UUID unitId,
            int year,
            StudyMode mode,
            String kind,
            LocalDate heldOn,
            BigDecimal hours,
            List<String> laws,
            StudySessionStatus status)
            implements StudyEvent {}

    @EventType(value = "publicity.study-session.corrected.v1", meaning = "学法记录更正")
    record StudySessionCorrected(
            UUID subject,
            UUID unitId,
            int year,
            StudyMode mode,
            String kind,
            LocalDate heldOn,
            BigDecimal hours,
            List<String> laws,
            StudySessionStatus status)
            implements StudyEvent {}

    @EventType(value = "publicity.study-session.withdrawn.v1", meaning = "学法记录撤回,不再计数")
    record StudySessionWithdrawn(
            UUID subject,
            UUID unitId,
            int year,
            StudyMode mode,
            String kind,
            LocalDate heldOn,
            BigDecimal hours,
            List<String> laws,
            StudySessionStatus status)
            implements StudyEvent {}

    /** The facts that every step tells; each of the events above is made of them. */
    @FunctionalInterface
    interface Fact<E extends StudyEvent> {
        E of(
                UUID subject,
                UUID unitId,
                int year,
                StudyMode mode,
                String kind,
                LocalDate heldOn,
                BigDecimal hours,
                List<String> laws,
                StudySessionStatus status);
    }
}
