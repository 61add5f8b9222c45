package ruleoflaw.inspection.finding;

import static ruleoflaw.inspection.InspectionProblem.MERGER_DOES_NOT_FIT;
import static ruleoflaw.inspection.InspectionProblem.NOT_DISPUTABLE;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.finding.FindingStatus.CONFIRMED;
import static ruleoflaw.inspection.finding.FindingStatus.MERGED;
import static ruleoflaw.inspection.finding.FindingStatus.ORDERED;
import static ruleoflaw.inspection.finding.FindingStatus.RECORDED;
import static ruleoflaw.inspection.finding.FindingStatus.SOLVED;
import static ruleoflaw.inspection.finding.FindingStatus.WITHDRAWN;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.finding.FindingEvent.FindingState;

/** A problem of one unit. It belongs to the assessment year in which it was found. */
@Entity
@CheckReturnValue
public class Finding implements Versioned {
    @EmbeddedId
    private FindingId id;

    @Version
    private long version;

    private UUID unitId;
    private @Nullable UUID roundId;
    private @Nullable UUID visitId;

    @Enumerated(EnumType.STRING)
    private FindingSource source;

    private LocalDate foundOn;
    private int assessmentYear;
    private String title;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private FindingStatus status;

    private @Nullable LocalDate confirmedOn;
    private @Nullable Boolean solvedLate;
    private @Nullable UUID mergedInto;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    Finding(RecordFinding request, @Nullable UUID roundId, String recordedBy) {
        this.id = FindingId.next();
        this.unitId = request.unitId();
        this.visitId = request.visitId();
        this.roundId = roundId;
        this.source = request.source();
        this.recordedBy = recordedBy;
        this.status = RECORDED;
        describe(request.particulars());
    }

    void correct(Particulars particulars) {
        if (status != RECORDED) {
            throw STEP_NOT_ALLOWED.because(status.label(), RECORDED.label(), status, RECORDED);
        }
        describe(particulars);
    }

    List<FindingEvent> confirm(LocalDate on) {
        moveTo(CONFIRMED);
        confirmedOn = on;
        return List.of(facts().confirmed(), facts().state());
    }

    /** Takes it off the list; if nobody outside has heard of it, nobody will. */
    public List<FindingEvent> withdraw(String why) {
        moveTo(WITHDRAWN);
        reason = why;
        return confirmedOn == null ? List.of() : List.of(facts().withdrawn(), facts().state());
    }

    /** It turns out to be the same as another one of the unit; it counts no more, and stays readable. */
    List<FindingEvent> mergeInto(Finding kept, String why) {
        if (!kept.unitId.equals(unitId) || kept.id.equals(id) || kept.outcome() == FindingOutcome.WITHDRAWN) {
            throw MERGER_DOES_NOT_FIT.because().at("/into");
        }
        moveTo(MERGED);
        mergedInto = kept.id.value();
        reason = why;
        return confirmedOn == null
                ? List.of()
                : List.of(facts().withdrawn(), facts().merged(kept.id.value()), facts().state());
    }

    /**
     * From when the unit could dispute it.
     *
     * @throws ruleoflaw.chassis.problem.Problem 409 when there is nothing to dispute any more
     */
    public LocalDate disputableFrom() {
        if (status != CONFIRMED && status != ORDERED || confirmedOn == null) {
            throw NOT_DISPUTABLE.because(status.label(), status);
        }
        return confirmedOn;
    }

    /** An order was issued for it. */
    public FindingState ordered() {
        moveTo(ORDERED);
        return facts().state();
    }

    /** Its order was withdrawn; another one may be issued. */
    public FindingState released() {
        moveTo(CONFIRMED);
        return facts().state();
    }

    /** Another unit has to solve it; until that one is ordered to, it is confirmed and no more. */
    public List<FindingEvent> transfer(UUID toUnit) {
        moveTo(CONFIRMED);
        var from = unitId;
        unitId = toUnit;
        return List.of(facts().transferred(from), facts().state());
    }

    /** Its order was accepted. */
    public FindingState solved(boolean late) {
        moveTo(SOLVED);
        solvedLate = late;
        return facts().state();
    }

    /** The problem came back; it counts as open again. */
    public FindingState reopened() {
        moveTo(ORDERED);
        solvedLate = null;
        return facts().state();
    }

    public FindingOutcome outcome() {
        return switch (status) {
            case RECORDED, CONFIRMED, ORDERED -> FindingOutcome.OPEN;
            case SOLVED -> Boolean.TRUE.equals(solvedLate) ? FindingOutcome.CLOSED_LATE : FindingOutcome.CLOSED_ON_TIME;
            case MERGED, WITHDRAWN -> FindingOutcome.WITHDRAWN;
        };
    }

    /** The unit learns of a finding when it is confirmed, and keeps seeing it when it is withdrawn later. */
    boolean isVisibleTo(UUID unit) {
        return unitId.equals(unit) && confirmedOn != null;
    }

    private FindingFacts facts() {
        return new FindingFacts(id.value(), unitId, assessmentYear, source, severity, foundOn, outcome());
    }

    private void describe(Particulars particulars) {
        this.foundOn = particulars.foundOn();
        this.assessmentYear = particulars.foundOn().getYear();
        this.title = particulars.title();
        this.description = particulars.description();
        this.severity = particulars.severity();
    }

    private void moveTo(FindingStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    FindingView view() {
        return new FindingView(
                id,
                version,
                unitId,
                roundId,
                visitId,
                source,
                foundOn,
                assessmentYear,
                title,
                description,
                severity,
                status,
                confirmedOn,
                solvedLate,
                mergedInto,
                reason);
    }

    public FindingId id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public int year() {
        return assessmentYear;
    }

    public Severity severity() {
        return severity;
    }

    public FindingStatus status() {
        return status;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public String title() {
        return title;
    }

    public FindingSource source() {
        return source;
    }

    public @Nullable UUID roundId() {
        return roundId;
    }

    public @Nullable UUID visitId() {
        return visitId;
    }

    @Override
    public long version() {
        return version;
    }
}
