package ruleoflaw.assessment.casebook;

import static ruleoflaw.assessment.HonourProblem.CASE_NOT_PUBLISHED;
import static ruleoflaw.assessment.HonourProblem.CASE_STEP_NOT_ALLOWED;
import static ruleoflaw.assessment.HonourProblem.OWN_CASE;
import static ruleoflaw.assessment.casebook.CaseStatus.NOT_SELECTED;
import static ruleoflaw.assessment.casebook.CaseStatus.PUBLISHED;
import static ruleoflaw.assessment.casebook.CaseStatus.RECOMMENDED;
import static ruleoflaw.assessment.casebook.CaseStatus.RETURNED;
import static ruleoflaw.assessment.casebook.CaseStatus.SELECTED;
import static ruleoflaw.assessment.casebook.CaseStatus.SUBMITTED;

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

/** A case or video of one unit, on its way into the casebook. It earns no points: "experience" is no item of assessment. */
@Entity
@CheckReturnValue
class CaseItem implements Versioned {
    @EmbeddedId
    private CaseId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private String title;
    private String summary;
    private String story;
    private List<UUID> fileIds;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private @Nullable String remark;
    private @Nullable LocalDate publishedOn;

    @SuppressWarnings("NullAway.Init")
    protected CaseItem() {}

    CaseItem(UUID unitId, SubmitCase request) {
        this.id = CaseId.next();
        this.unitId = unitId;
        this.status = SUBMITTED;
        tell(request);
    }

    /** Submits it anew after it was returned. */
    void resubmit(SubmitCase request) {
        moveTo(SUBMITTED);
        tell(request);
    }

    void sendBack(String why) {
        moveTo(RETURNED);
        remark = why;
    }

    /** A reviewer finds it worth following. */
    void recommend(String why) {
        moveTo(RECOMMENDED);
        remark = why;
    }

    /** The office takes it into the casebook. */
    void select() {
        moveTo(SELECTED);
    }

    void decline(String why) {
        moveTo(NOT_SELECTED);
        remark = why;
    }

    CaseEvent publish(LocalDate on) {
        moveTo(PUBLISHED);
        publishedOn = on;
        return new CaseEvent.Published(id.value(), unitId, year, kind, title, summary, on);
    }

    /**
     * Another unit did the same.
     *
     * @throws ruleoflaw.chassis.problem.Problem 409 before it is published; 422 for the unit's own case
     */
    Replication replicatedBy(UUID otherUnit, String how, LocalDate on) {
        if (status != PUBLISHED) {
            throw CASE_NOT_PUBLISHED.because();
        }
        if (otherUnit.equals(unitId)) {
            throw OWN_CASE.because();
        }
        return new Replication(id, otherUnit, how, on);
    }

    /** Everybody may read what is published; before that only the unit itself and those who see the county. */
    boolean isReadableBy(@Nullable UUID scope) {
        return scope == null || scope.equals(unitId) || status == PUBLISHED;
    }

    private void tell(SubmitCase request) {
        year = request.year();
        kind = request.kind();
        title = request.title();
        summary = request.summary();
        story = request.story();
        fileIds = request.fileIds();
    }

    private void moveTo(CaseStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw CASE_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    CaseView view() {
        return new CaseView(
                id,
                version,
                unitId,
                year,
                kind,
                title,
                summary,
                story,
                List.copyOf(fileIds),
                status,
                remark,
                publishedOn);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
