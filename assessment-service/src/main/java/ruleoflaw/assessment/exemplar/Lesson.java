package ruleoflaw.assessment.exemplar;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;

/** What another unit learned from an exemplar (学习借鉴); written once, by that unit. */
@Entity
class Lesson {
    @Id
    private UUID id;

    private UUID exemplarId;
    private UUID unitId;
    private String what;
    private LocalDate learnedOn;

    @SuppressWarnings("NullAway.Init")
    protected Lesson() {}

    Lesson(ExemplarId exemplar, UUID unitId, String what, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.exemplarId = exemplar.value();
        this.unitId = unitId;
        this.what = what;
        this.learnedOn = on;
    }

    /** A lesson as callers see it. */
    record LessonView(UUID id, UUID exemplarId, UUID unitId, String what, LocalDate learnedOn) implements Identified {}

    LessonView view() {
        return new LessonView(id, exemplarId, unitId, what, learnedOn);
    }
}
