package ruleoflaw.assessment.run;

import static ruleoflaw.assessment.AssessmentProblem.PROPOSER_MAY_NOT_CONFIRM;
import static ruleoflaw.assessment.AssessmentProblem.STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.revision.Changes;
import ruleoflaw.assessment.revision.FinalResult;
import ruleoflaw.assessment.revision.Revision;
import ruleoflaw.assessment.run.RunEvent.ResultApproved;
import ruleoflaw.assessment.run.RunEvent.ResultFinalised;
import ruleoflaw.assessment.run.RunEvent.ResultNoticed;
import ruleoflaw.assessment.run.RunEvent.ResultOpened;
import ruleoflaw.assessment.run.RunEvent.ResultWithdrawn;
import ruleoflaw.assessment.run.RunEvent.ScoreCorrected;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;

/** The results of one group in one year on their way to publication. */
@Entity
@CheckReturnValue
class ResultRun implements Versioned {
    @EmbeddedId
    private RunId id;

    @Version
    private long version;

    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_group")
    private UnitGroup group;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    private String draftedBy;
    private LocalDate draftedOn;
    private @Nullable LocalDate checkLastDay;
    private @Nullable String checkRule;

    /** The newest frozen one; 0 before the first notice. */
    private int revision;

    private @Nullable String documentNumber;
    private @Nullable String approvedBy;
    private @Nullable LocalDate approvedOn;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawalReason;

    @SuppressWarnings("NullAway.Init")
    protected ResultRun() {}

    ResultRun(OpenRun opened, String by, LocalDate on) {
        this.id = RunId.next();
        this.year = opened.year();
        this.group = opened.group();
        this.status = RunStatus.DRAFT;
        this.draftedBy = by;
        this.draftedOn = on;
    }

    ResultOpened openToUnits(Deadline deadline) {
        moveTo(RunStatus.CHECKING);
        checkLastDay = deadline.lastDay();
        checkRule = deadline.rule();
        return new ResultOpened(id.value(), year, group.name(), deadline.lastDay(), deadline.rule());
    }

    /** Takes the draft back; once a notice was hung out, an error is corrected and noticed again instead. */
    ResultWithdrawn withdraw(String reason, LocalDate on) {
        moveTo(RunStatus.WITHDRAWN);
        withdrawnOn = on;
        withdrawalReason = reason;
        return new ResultWithdrawn(id.value(), year, group.name(), reason);
    }

    /** Whether the units' time to check their data is over. */
    boolean checkIsOver(LocalDate today) {
        return checkLastDay != null && today.isAfter(checkLastDay);
    }

    /** Hangs out a frozen revision; the first one, or the one that corrections made. */
    ResultNoticed notice(Revision frozen, RunView.NoticeView notice) {
        moveTo(RunStatus.NOTICED);
        revision = frozen.number();
        return new ResultNoticed(
                id.value(),
                year,
                group.name(),
                revision,
                notice.from(),
                notice.lastDay(),
                notice.rule(),
                frozen.sha256());
    }

    /** Another revision stands in place of the noticed one; it has to be noticed before it can be approved. */
    List<RunEvent> correct(Revision corrected, String leaf, Changes changes) {
        moveTo(RunStatus.CORRECTED);
        revision = corrected.number();
        return changes.units().stream()
                .filter(unit -> !unit.leaves().isEmpty())
                .<RunEvent>map(unit -> new ScoreCorrected(
                        id.value(),
                        unit.unitId(),
                        year,
                        leaf,
                        revision,
                        unit.totalBefore(),
                        unit.totalAfter(),
                        unit.difference()))
                .toList();
    }

    ResultApproved approve(String document, String by, LocalDate on) {
        moveTo(RunStatus.APPROVED);
        if (by.equals(draftedBy)) {
            throw PROPOSER_MAY_NOT_CONFIRM.because();
        }
        documentNumber = document;
        approvedBy = by;
        approvedOn = on;
        return new ResultApproved(id.value(), year, group.name(), revision, document);
    }

    /** From now on the results are public, and nothing changes them. */
    List<RunEvent> publish(List<FinalResult> results, String sha256, LocalDate on) {
        moveTo(RunStatus.PUBLISHED);
        publishedOn = on;
        return results.stream()
                .<RunEvent>map(result -> new ResultFinalised(
                        result.id(),
                        id.value(),
                        result.unitId(),
                        year,
                        group.name(),
                        result.total(),
                        result.rank(),
                        result.grade(),
                        result.isVetoed(),
                        revision,
                        String.valueOf(documentNumber),
                        sha256))
                .toList();
    }

    private void moveTo(RunStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    RunId id() {
        return id;
    }

    int year() {
        return year;
    }

    UnitGroup group() {
        return group;
    }

    RunStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    @Override
    public long version() {
        return version;
    }

    RunView view(List<RunView.NoticeView> notices) {
        return new RunView(
                id,
                version,
                year,
                group,
                status,
                draftedOn,
                checkLastDay,
                checkRule,
                revision,
                notices,
                documentNumber,
                approvedOn,
                publishedOn,
                withdrawnOn,
                withdrawalReason);
    }
}
