package ruleoflaw.publicity.exam;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of an exam: for which kinds of people it is, and how many passed. */
public sealed interface ExamEvent extends DomainEvent {
    @EventType(value = "publicity.exam.announced.v1", meaning = "公告学法考试")
    record ExamAnnounced(UUID subject, int year, LocalDate opensOn, LocalDate closesOn, List<String> kinds)
            implements ExamEvent {}

    @EventType(value = "publicity.exam.closed.v1", meaning = "学法考试办结")
    record ExamClosed(UUID subject, int year, LocalDate closedOn, int candidates, int sat, int passed)
            implements ExamEvent {}

    @EventType(value = "publicity.exam.cancelled.v1", meaning = "学法考试取消")
    record ExamCancelled(UUID subject, int year) implements ExamEvent {}
}
