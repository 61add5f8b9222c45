package ruleoflaw.target.decision;

import static ruleoflaw.target.RegisterProblem.DECISION_STEP_NOT_ALLOWED;
import static ruleoflaw.target.RegisterProblem.PROCEDURE_CLOSED;
import static ruleoflaw.target.RegisterProblem.PROCEDURE_STILL_OPEN;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.procedure.DecisionStep;
import ruleoflaw.target.procedure.Deliberation;
import ruleoflaw.target.procedure.Procedure;
import ruleoflaw.target.procedure.RecordStep;
import ruleoflaw.target.procedure.StepRecord;

/** A major decision of a unit: started, led through five steps, decided, published, followed up. */
@Entity
@CheckReturnValue
public class Decision implements Versioned {
    @EmbeddedId
    private DecisionId id;

    @Version
    private long version;

    private UUID unitId;
    private String title;

    @Enumerated(EnumType.STRING)
    private StartDecision.Matter matter;

    private LocalDate startedOn;
    private @Nullable String catalogueEntry;

    /** The year it counts in: that of the deliberation once there was one. */
    private int year;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    private @Nullable LocalDate tabledOn;

    @Embedded
    private @Nullable Deliberation deliberation;

    @Embedded
    private @Nullable Publication publication;

    private @Nullable String remark;

    /** Grows with every record of a step, so that it makes a new version of the decision. */
    private int revision;

    private List<UUID> processFileIds;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "decision_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<StepRecord> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(UUID unitId, StartDecision request) {
        this.id = DecisionId.next();
        this.unitId = unitId;
        this.title = request.title();
        this.matter = request.matter();
        this.startedOn = request.startedOn();
        this.catalogueEntry = request.catalogueEntry();
        this.year = request.startedOn().getYear();
        this.status = DecisionStatus.PREPARING;
        this.processFileIds = List.of();
    }

    DecisionEvent.Started started() {
        return new DecisionEvent.Started(id.value(), unitId, year, title, startedOn);
    }

    DecisionEvent.StepRecorded record(DecisionStep step, RecordStep request, int workingDays, Instant at) {
        if (!status.isOpen()) {
            throw PROCEDURE_CLOSED.because(status.label(), status);
        }
        write(step, request, workingDays, at);
        return new DecisionEvent.StepRecorded(
                id.value(), unitId, year, step.name(), request.state().name());
    }

    /** After the decision a record changes only with a reason that everybody sees. */
    DecisionEvent.Corrected correct(DecisionStep step, RecordStep request, int workingDays, String reason, Instant at) {
        if (status.isOpen() || status == DecisionStatus.WITHDRAWN) {
            throw PROCEDURE_STILL_OPEN.because(status.label(), status);
        }
        write(step, request, workingDays, at);
        remark = reason;
        return new DecisionEvent.Corrected(standing());
    }

    /** Tabled without a finished examination is recorded as that; it cannot be made good afterwards. */
    DecisionEvent.Tabled table(LocalDate on) {
        moveTo(DecisionStatus.TABLED);
        tabledOn = on;
        return new DecisionEvent.Tabled(id.value(), unitId, year, on, standing().examined());
    }

    DecisionEvent.Deliberated deliberate(Deliberation held, Instant at) {
        moveTo(DecisionStatus.DELIBERATED);
        deliberation = held;
        year = held.on().getYear();
        write(DecisionStep.DELIBERATION, RecordStep.deliberated(held), 0, at);
        return new DecisionEvent.Deliberated(standing());
    }

    DecisionEvent.Published publish(Publication done) {
        moveTo(DecisionStatus.PUBLISHED);
        publication = done;
        return new DecisionEvent.Published(id.value(), unitId, year, title, done.number(), done.on());
    }

    /** The full papers of the procedure, kept together (art. 33). */
    DecisionEvent.Filed fileAway(List<UUID> fileIds) {
        if (status.isOpen() || status == DecisionStatus.WITHDRAWN) {
            throw refusal(DecisionStatus.PUBLISHED);
        }
        processFileIds = List.copyOf(fileIds);
        return new DecisionEvent.Filed(id.value(), unitId, year, fileIds.size());
    }

    DecisionEvent.Withdrawn withdraw(String reason) {
        moveTo(DecisionStatus.WITHDRAWN);
        remark = reason;
        return new DecisionEvent.Withdrawn(standing());
    }

    private void write(DecisionStep step, RecordStep request, int workingDays, Instant at) {
        revision++;
        steps.stream()
                .filter(known -> known.step() == step)
                .findFirst()
                .ifPresentOrElse(
                        known -> known.rewrite(request, workingDays, at),
                        () -> steps.add(new StepRecord(step, request, workingDays, at)));
    }

    private void moveTo(DecisionStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw refusal(wanted);
        }
        status = wanted;
    }

    private RuntimeException refusal(DecisionStatus wanted) {
        return DECISION_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
    }

    private Procedure procedure() {
        return new Procedure(Procedure.complete(steps), tabledOn, deliberation == null ? null : deliberation.on());
    }

    private DecisionEvent.Standing standing() {
        var procedure = procedure();
        return new DecisionEvent.Standing(
                id.value(),
                unitId,
                year,
                status == DecisionStatus.WITHDRAWN
                        ? DecisionEvent.Standing.Status.WITHDRAWN
                        : DecisionEvent.Standing.Status.TABLED,
                procedure.applicable(),
                procedure.missing(),
                procedure.shortConsultations(),
                procedure.isExamined() ? DecisionEvent.Standing.Examined.YES : DecisionEvent.Standing.Examined.NO);
    }

    DecisionView view() {
        var procedure = procedure();
        return new DecisionView(
                id,
                version,
                unitId,
                year,
                title,
                matter,
                catalogueEntry,
                status,
                startedOn,
                tabledOn,
                deliberation,
                publication,
                procedure.steps(),
                procedure.applicable(),
                procedure.missing(),
                procedure.isExamined(),
                procedure.deficiencies(),
                List.copyOf(processFileIds),
                remark);
    }

    /** Only what was made known can be looked at again. */
    public void mustBePublished() {
        if (status != DecisionStatus.PUBLISHED) {
            throw refusal(DecisionStatus.PUBLISHED);
        }
    }

    public UUID unitId() {
        return unitId;
    }

    public DecisionId id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
