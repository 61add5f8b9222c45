package ruleoflaw.target.collection;

import static ruleoflaw.target.TargetProblem.COLLECTION_STEP_NOT_ALLOWED;
import static ruleoflaw.target.collection.CollectedResultStatus.ACCEPTED;
import static ruleoflaw.target.collection.CollectedResultStatus.AWAITED;
import static ruleoflaw.target.collection.CollectedResultStatus.MISSING;
import static ruleoflaw.target.collection.CollectedResultStatus.RETURNED;
import static ruleoflaw.target.collection.CollectedResultStatus.SUBMITTED;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.figure.Tally;

/** One unit's part of a collection. The unit writes it, the office takes it or sends it back. */
@Entity
@CheckReturnValue
class CollectedResult implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID collectionId;
    private UUID unitId;
    private int year;

    @Enumerated(EnumType.STRING)
    private CollectedResultStatus status;

    private @Nullable String results;
    private @Nullable String problems;
    private @Nullable String experience;
    private List<UUID> fileIds;
    private @Nullable LocalDate submittedOn;
    private @Nullable Boolean late;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected CollectedResult() {}

    CollectedResult(ResultCollection collection, UUID unitId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.collectionId = collection.id().value();
        this.unitId = unitId;
        this.year = collection.year();
        this.status = AWAITED;
        this.fileIds = List.of();
    }

    /** Late is judged from the day of the last submission, as with assignments. */
    CollectionEvent submit(SubmitResult request, LocalDate on, boolean isLate) {
        moveTo(SUBMITTED);
        results = request.results();
        problems = request.problems();
        experience = request.experience();
        fileIds = request.fileIds();
        submittedOn = on;
        late = isLate;
        return new CollectionEvent.ResultSubmitted(id, collectionId, unitId, year, on, isLate);
    }

    CollectionEvent sendBack(String why) {
        moveTo(RETURNED);
        reason = why;
        return new CollectionEvent.ResultReturned(id, collectionId, unitId, year);
    }

    CollectionEvent accept() {
        moveTo(ACCEPTED);
        return new CollectionEvent.ResultAccepted(id, collectionId, unitId, year);
    }

    /** The collection ends without it. */
    void giveUp() {
        moveTo(MISSING);
    }

    private void moveTo(CollectedResultStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw COLLECTION_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    CollectedResultView view(Tally tally) {
        return new CollectedResultView(
                id,
                version,
                collectionId,
                unitId,
                year,
                status,
                tally,
                results,
                problems,
                experience,
                List.copyOf(fileIds),
                submittedOn,
                late,
                reason);
    }

    UUID collectionId() {
        return collectionId;
    }

    UUID unitId() {
        return unitId;
    }

    CollectedResultStatus status() {
        return status;
    }

    @Override
    public long version() {
        return version;
    }
}
