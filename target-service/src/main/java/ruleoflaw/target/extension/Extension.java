package ruleoflaw.target.extension;

import static ruleoflaw.target.PlanningProblem.EXTENSION_DECIDED;
import static ruleoflaw.target.PlanningProblem.EXTENSION_NOT_LONGER;
import static ruleoflaw.target.PlanningProblem.EXTENSION_TOO_LATE;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.target.assignment.Assignment;

/** A request for more time for one assignment; it keeps the deadline that was and the one that was asked for. */
@Entity
@CheckReturnValue
class Extension implements Versioned {
    @EmbeddedId
    private ExtensionId id;

    @Version
    private long version;

    private UUID assignmentId;
    private UUID unitId;
    private int year;

    @Embedded
    private Deadline original;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "new_due"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "new_last_day"))
    @AttributeOverride(name = "days", column = @Column(name = "new_days"))
    @AttributeOverride(name = "dayUnit", column = @Column(name = "new_day_unit"))
    @AttributeOverride(name = "rule", column = @Column(name = "new_rule"))
    @AttributeOverride(name = "calendarAssumed", column = @Column(name = "new_calendar_assumed"))
    private Deadline wanted;

    private String reason;
    private List<UUID> fileIds;

    @Enumerated(EnumType.STRING)
    private ExtensionStatus status;

    private LocalDate requestedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decision;

    @SuppressWarnings("NullAway.Init")
    protected Extension() {}

    Extension(Assignment assignment, RequestExtension request, Deadline wanted, LocalDate on) {
        original = assignment.deadline();
        if (original.missedBy(on)) {
            throw EXTENSION_TOO_LATE.because(original.lastDay());
        }
        if (!wanted.due().isAfter(original.due())) {
            throw EXTENSION_NOT_LONGER.because(original.due()).at("/due");
        }
        this.id = ExtensionId.next();
        this.assignmentId = assignment.id().value();
        this.unitId = assignment.task().unitId();
        this.year = assignment.task().year();
        this.wanted = wanted;
        this.reason = request.reason();
        this.fileIds = request.fileIds();
        this.status = ExtensionStatus.REQUESTED;
        this.requestedOn = on;
    }

    ExtensionEvent.Requested requested() {
        return new ExtensionEvent.Requested(id.value(), assignmentId, unitId, year, original.due(), wanted.due());
    }

    ExtensionEvent.Approved approve(String document, LocalDate on) {
        decide(ExtensionStatus.APPROVED, document, on);
        return new ExtensionEvent.Approved(id.value(), assignmentId, unitId, year, wanted.due(), original.due());
    }

    ExtensionEvent.Rejected reject(String why, LocalDate on) {
        decide(ExtensionStatus.REJECTED, why, on);
        return new ExtensionEvent.Rejected(id.value(), assignmentId, unitId, year, original.due());
    }

    private void decide(ExtensionStatus verdict, String words, LocalDate on) {
        if (!status.next().contains(verdict)) {
            throw EXTENSION_DECIDED.because(status.label(), status);
        }
        status = verdict;
        decision = words;
        decidedOn = on;
    }

    ExtensionView view() {
        return new ExtensionView(
                id,
                version,
                assignmentId,
                unitId,
                year,
                ExtensionView.Day.of(original),
                ExtensionView.Day.of(wanted),
                reason,
                List.copyOf(fileIds),
                status,
                requestedOn,
                decidedOn,
                decision);
    }

    Deadline original() {
        return original;
    }

    Deadline wanted() {
        return wanted;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
