package ruleoflaw.target.collection;

import static ruleoflaw.target.TargetProblem.COLLECTION_STEP_NOT_ALLOWED;
import static ruleoflaw.target.collection.CollectionStatus.CLOSED;
import static ruleoflaw.target.collection.CollectionStatus.OPEN;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.target.plan.Plan;

/** The office asks all units of a plan what came of it, by a day; closed when every part is decided. */
@Entity
@CheckReturnValue
class ResultCollection implements Versioned {
    @EmbeddedId
    private CollectionId id;

    @Version
    private long version;

    private UUID planId;
    private int year;
    private String title;

    @Embedded
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    private CollectionStatus status;

    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected ResultCollection() {}

    ResultCollection(Plan plan, String title, Deadline deadline, LocalDate on) {
        this.id = CollectionId.next();
        this.planId = plan.id().value();
        this.year = plan.year();
        this.title = title;
        this.deadline = deadline;
        this.status = OPEN;
        this.openedOn = on;
    }

    CollectionEvent opened(int units) {
        return new CollectionEvent.Opened(id.value(), planId, year, deadline.due(), units);
    }

    CollectionEvent close(LocalDate on, int accepted, int missing) {
        if (!status.next().contains(CLOSED)) {
            throw COLLECTION_STEP_NOT_ALLOWED.because(status.label(), CLOSED.label(), status, CLOSED);
        }
        status = CLOSED;
        closedOn = on;
        return new CollectionEvent.Closed(id.value(), planId, year, accepted, missing);
    }

    /** A part that is handed in on this day comes after the last day. */
    boolean isLate(LocalDate on) {
        return deadline.missedBy(on);
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when it is over */
    void mustBeOpen() {
        if (status != OPEN) {
            throw COLLECTION_STEP_NOT_ALLOWED.because(status.label(), OPEN.label(), status, OPEN);
        }
    }

    CollectionView view() {
        return new CollectionView(
                id,
                version,
                planId,
                year,
                title,
                deadline.due(),
                deadline.lastDay(),
                deadline.rule(),
                deadline.calendarAssumed(),
                status,
                openedOn,
                closedOn);
    }

    CollectionId id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    int year() {
        return year;
    }

    @Override
    public long version() {
        return version;
    }
}
