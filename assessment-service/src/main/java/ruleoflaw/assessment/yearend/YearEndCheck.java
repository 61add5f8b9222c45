package ruleoflaw.assessment.yearend;

import static ruleoflaw.assessment.AssessmentProblem.CHECK_NOT_OPEN;
import static ruleoflaw.assessment.AssessmentProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.assessment.AssessmentProblem.VERDICTS_MISSING;
import static ruleoflaw.assessment.yearend.CheckStatus.COMPLETED;
import static ruleoflaw.assessment.yearend.CheckStatus.OPEN;
import static ruleoflaw.assessment.yearend.CheckStatus.WITHDRAWN;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.yearend.CheckEvent.CheckCompleted;
import ruleoflaw.assessment.yearend.CheckEvent.CheckWithdrawn;
import ruleoflaw.chassis.http.Versioned;

/** The check of one unit at the end of a year; it counts once every point of its sample is judged. */
@Entity
@CheckReturnValue
class YearEndCheck implements Versioned {
    @EmbeddedId
    private CheckId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;

    @Enumerated(EnumType.STRING)
    private CheckStatus status;

    private @Nullable String smallerSample;
    private String openedBy;
    private LocalDate openedOn;
    private @Nullable LocalDate completedOn;
    private @Nullable String reason;
    private int formalPassed;
    private int formalChecked;
    private int substantivePassed;
    private int substantiveChecked;

    @SuppressWarnings("NullAway.Init")
    protected YearEndCheck() {}

    YearEndCheck(OpenCheck opened, String by, LocalDate on) {
        this.id = CheckId.next();
        this.unitId = opened.unitId();
        this.year = opened.year();
        this.status = OPEN;
        this.smallerSample = opened.smallerSample();
        this.openedBy = by;
        this.openedOn = on;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when no verdict can be given or changed any more */
    void mustBeOpen() {
        if (status != OPEN) {
            throw CHECK_NOT_OPEN.because(status.label(), status);
        }
    }

    CheckCompleted complete(List<CheckPoint> points, LocalDate on) {
        moveTo(COMPLETED);
        var missing = points.stream().filter(point -> !point.isJudged()).count();
        if (missing > 0) {
            throw VERDICTS_MISSING.because(missing);
        }
        var tally = Tally.of(points);
        formalPassed = tally.formalPassed();
        formalChecked = tally.formalChecked();
        substantivePassed = tally.substantivePassed();
        substantiveChecked = tally.substantiveChecked();
        completedOn = on;
        return new CheckCompleted(
                id.value(), unitId, year, status, formalPassed, formalChecked, substantivePassed, substantiveChecked);
    }

    /** It does not count any more, and another one may be opened. Returns nothing to tell when it never counted. */
    Optional<CheckWithdrawn> withdraw(String why) {
        var counted = status == COMPLETED;
        moveTo(WITHDRAWN);
        reason = why;
        return Optional.of(new CheckWithdrawn(
                        id.value(),
                        unitId,
                        year,
                        status,
                        formalPassed,
                        formalChecked,
                        substantivePassed,
                        substantiveChecked))
                .filter(event -> counted);
    }

    private void moveTo(CheckStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    CheckId id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }

    CheckView view() {
        return new CheckView(
                id,
                version,
                unitId,
                year,
                status,
                smallerSample,
                openedBy,
                openedOn,
                completedOn,
                reason,
                formalPassed,
                formalChecked,
                substantivePassed,
                substantiveChecked);
    }
}
