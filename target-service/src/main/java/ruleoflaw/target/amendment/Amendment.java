package ruleoflaw.target.amendment;

import static ruleoflaw.target.ContentProblem.AMENDMENT_DECIDED;

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
import ruleoflaw.target.plan.Plan;
import ruleoflaw.target.plan.PlanId;

/** A change of a published plan, on its way to somebody who may approve it. */
@Entity
@CheckReturnValue
class Amendment implements Versioned {
    @EmbeddedId
    private AmendmentId id;

    @Version
    private long version;

    private UUID planId;
    private int year;
    private String reason;

    @Enumerated(EnumType.STRING)
    private AmendmentStatus status;

    private LocalDate proposedOn;
    private @Nullable Integer revision;
    private @Nullable String decision;
    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected Amendment() {}

    Amendment(Plan plan, String reason, LocalDate on) {
        this.id = AmendmentId.next();
        this.planId = plan.id().value();
        this.year = plan.year();
        this.reason = reason;
        this.status = AmendmentStatus.PROPOSED;
        this.proposedOn = on;
    }

    void approve(String document, int asRevision, LocalDate on) {
        decide(AmendmentStatus.APPROVED, document, on);
        revision = asRevision;
    }

    void reject(String why, LocalDate on) {
        decide(AmendmentStatus.REJECTED, why, on);
    }

    private void decide(AmendmentStatus verdict, String words, LocalDate on) {
        if (!status.next().contains(verdict)) {
            throw AMENDMENT_DECIDED.because(status.label(), status);
        }
        status = verdict;
        decision = words;
        decidedOn = on;
    }

    AmendmentView view(List<AmendmentView.Line> lines) {
        return new AmendmentView(
                id, version, planId, year, reason, status, proposedOn, revision, decision, decidedOn, lines);
    }

    AmendmentId id() {
        return id;
    }

    PlanId plan() {
        return new PlanId(planId);
    }

    @Override
    public long version() {
        return version;
    }
}
