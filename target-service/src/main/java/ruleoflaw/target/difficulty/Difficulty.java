package ruleoflaw.target.difficulty;

import static ruleoflaw.target.CoordinationProblem.COORDINATION_STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** What stands in a unit's way, in its own words. */
@Entity
@CheckReturnValue
class Difficulty implements Versioned {
    @EmbeddedId
    private DifficultyId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;
    private @Nullable UUID assignmentId;
    private String title;
    private String description;
    private String request;

    @Enumerated(EnumType.STRING)
    private DifficultyStatus status;

    private LocalDate changedOn;
    private @Nullable String answer;

    @SuppressWarnings("NullAway.Init")
    protected Difficulty() {}

    Difficulty(UUID unitId, RaiseDifficulty request, LocalDate on) {
        this.id = DifficultyId.next();
        this.unitId = unitId;
        this.year = on.getYear();
        this.assignmentId = request.assignmentId();
        this.title = request.title();
        this.description = request.description();
        this.request = request.request();
        this.status = DifficultyStatus.RAISED;
        this.changedOn = on;
    }

    DifficultyEvent.Raised raised() {
        return new DifficultyEvent.Raised(id.value(), unitId, year, status, changedOn);
    }

    /** The office takes it up. */
    DifficultyEvent.Coordinated coordinate(String answer, LocalDate on) {
        moveTo(DifficultyStatus.COORDINATING, on);
        this.answer = answer;
        return new DifficultyEvent.Coordinated(id.value(), unitId, year, status, on);
    }

    DifficultyEvent.Resolved resolve(String answer, LocalDate on) {
        moveTo(DifficultyStatus.RESOLVED, on);
        this.answer = answer;
        return new DifficultyEvent.Resolved(id.value(), unitId, year, status, on);
    }

    /** It has settled itself. */
    DifficultyEvent.Withdrawn withdraw(LocalDate on) {
        moveTo(DifficultyStatus.WITHDRAWN, on);
        return new DifficultyEvent.Withdrawn(id.value(), unitId, year, status, on);
    }

    private void moveTo(DifficultyStatus wanted, LocalDate on) {
        if (!status.next().contains(wanted)) {
            throw COORDINATION_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
        changedOn = on;
    }

    DifficultyView view() {
        return new DifficultyView(
                id, version, unitId, year, assignmentId, title, description, request, status, changedOn, answer);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
