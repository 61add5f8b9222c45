package ruleoflaw.inspection.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.inspection.assignment.AssignmentNews.Step;

/** What was last heard of an assignment; it only ever moves forward. */
@Entity
class KnownAssignment {
    @Id
    private UUID id;

    private long seen;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private Step step;

    @SuppressWarnings("NullAway.Init")
    protected KnownAssignment() {}

    KnownAssignment(UUID id, LocalDate due) {
        this.id = id;
        this.seen = -1;
        this.due = due;
        this.step = Step.ISSUED;
    }

    boolean isOlderThan(long version) {
        return seen < version;
    }

    boolean isDueOn(LocalDate day) {
        return due.equals(day);
    }

    Step step() {
        return step;
    }

    void learn(AssignmentNews news, long version) {
        seen = version;
        due = news.due();
        step = news.step();
    }
}
