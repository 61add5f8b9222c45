package ruleoflaw.target.plan;

import static ruleoflaw.target.ContentProblem.PLAN_NOT_AMENDABLE;
import static ruleoflaw.target.TargetProblem.PLAN_NOT_CLOSED;
import static ruleoflaw.target.TargetProblem.PLAN_NOT_DRAFT;
import static ruleoflaw.target.TargetProblem.PLAN_NOT_PUBLISHED;
import static ruleoflaw.target.TargetProblem.PLAN_STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** The county's plan for a year: drafted by the office, approved by the leaders, published, closed when the year is over. */
@Entity
@CheckReturnValue
public class Plan implements Versioned {
    @EmbeddedId
    private PlanId id;

    @Version
    private long version;

    private int year;
    private String title;

    @Embedded
    private SuperiorDocument superiorDocument;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private @Nullable String approvalDocument;
    private @Nullable LocalDate approvedOn;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate closedOn;
    private int revision;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(CreatePlan request) {
        this.id = PlanId.next();
        this.year = request.year();
        this.title = request.title();
        this.superiorDocument = request.superiorDocument();
        this.status = PlanStatus.DRAFT;
    }

    PlanEvent.Created created() {
        return new PlanEvent.Created(id.value(), year, title);
    }

    /** @param document the paper in which the committee says yes */
    PlanEvent.Approved approve(String document, LocalDate on) {
        moveTo(PlanStatus.APPROVED);
        approvalDocument = document;
        approvedOn = on;
        return new PlanEvent.Approved(id.value(), year, title);
    }

    PlanEvent.Published publish(LocalDate on) {
        moveTo(PlanStatus.PUBLISHED);
        publishedOn = on;
        return new PlanEvent.Published(id.value(), year, title);
    }

    PlanEvent.Closed close(LocalDate on) {
        moveTo(PlanStatus.CLOSED);
        closedOn = on;
        return new PlanEvent.Closed(id.value(), year, title);
    }

    /** Changed after publication, as was approved; each time it becomes another revision. */
    public PlanEvent.Amended amend(int changes, LocalDate on) {
        mustBeAmendable();
        revision++;
        return new PlanEvent.Amended(id.value(), year, title, revision, changes, on);
    }

    public void mustBeAmendable() {
        if (status != PlanStatus.PUBLISHED) {
            throw PLAN_NOT_AMENDABLE.because();
        }
    }

    private void moveTo(PlanStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw PLAN_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    /** Its targets may be edited. */
    public void mustBeDraft() {
        if (status != PlanStatus.DRAFT) {
            throw PLAN_NOT_DRAFT.because(status.label(), status);
        }
    }

    /** Work may be given out under it. */
    public void mustBePublished() {
        if (status != PlanStatus.PUBLISHED) {
            throw PLAN_NOT_PUBLISHED.because(status.label(), status);
        }
    }

    /** It is over, and nothing in it changes any more. */
    public void mustBeClosed() {
        if (status != PlanStatus.CLOSED) {
            throw PLAN_NOT_CLOSED.because(status.label(), status);
        }
    }

    PlanView view() {
        return new PlanView(
                id,
                version,
                year,
                title,
                superiorDocument,
                status,
                approvalDocument,
                approvedOn,
                publishedOn,
                closedOn,
                revision);
    }

    public PlanId id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public int year() {
        return year;
    }
}
