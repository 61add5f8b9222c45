package ruleoflaw.target.responsibility;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.assignment.Assignment;
import ruleoflaw.target.assignment.AssignmentId;

/** The posts that answer for one assignment; it has the assignment's id. */
@Entity
@CheckReturnValue
class Responsibility implements Versioned {
    @EmbeddedId
    private AssignmentId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;

    @Embedded
    private Slots slots;

    private LocalDate settledOn;

    @SuppressWarnings("NullAway.Init")
    protected Responsibility() {}

    Responsibility(Assignment assignment, Slots slots, LocalDate on) {
        this.id = assignment.id();
        this.unitId = assignment.task().unitId();
        this.year = assignment.task().year();
        this.slots = slots;
        this.settledOn = on;
    }

    ResponsibilitySettled settled() {
        return new ResponsibilitySettled(
                id.value(),
                unitId,
                year,
                slots.principalPostId(),
                slots.leaderPostId(),
                slots.handlerPostId(),
                settledOn);
    }

    ResponsibilitySettled resettle(Slots better, LocalDate on) {
        slots = better;
        settledOn = on;
        return settled();
    }

    @Override
    public long version() {
        return version;
    }
}
