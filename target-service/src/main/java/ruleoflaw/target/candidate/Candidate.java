package ruleoflaw.target.candidate;

import static ruleoflaw.target.ContentProblem.CANDIDATE_OF_ANOTHER_YEAR;
import static ruleoflaw.target.ContentProblem.CANDIDATE_SETTLED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** Something a coming plan might take on. */
@Entity
@CheckReturnValue
class Candidate implements Versioned {
    @EmbeddedId
    private CandidateId id;

    @Version
    private long version;

    private int year;
    private String title;
    private @Nullable String indicatorCode;
    private @Nullable UUID pilotId;

    @Enumerated(EnumType.STRING)
    private @Nullable GapState gap;

    @Enumerated(EnumType.STRING)
    private CandidateStatus status;

    private @Nullable UUID targetId;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Candidate() {}

    Candidate(ProposeCandidate request) {
        this.id = CandidateId.next();
        this.year = request.year();
        this.title = request.title();
        this.indicatorCode = request.indicatorCode();
        this.status = CandidateStatus.OPEN;
    }

    Candidate(GapNews news) {
        this(new ProposeCandidate(news.year(), news.title(), news.indicatorCode()));
        this.pilotId = news.pilotId();
        this.gap = news.gap();
    }

    /** The self-check was made again; what the office decided already stays. */
    void hear(GapNews news) {
        if (status == CandidateStatus.OPEN) {
            title = news.title();
            gap = news.gap();
        }
    }

    CandidateAdopted adopt(UUID plan, UUID target) {
        moveTo(CandidateStatus.ADOPTED);
        targetId = target;
        return new CandidateAdopted(id.value(), year, pilotId, indicatorCode, plan, target);
    }

    void drop(String why) {
        moveTo(CandidateStatus.DROPPED);
        reason = why;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when the plan is of another year */
    void mustBeOf(int planYear) {
        if (planYear != year) {
            throw CANDIDATE_OF_ANOTHER_YEAR.because(year).at("/planId");
        }
    }

    private void moveTo(CandidateStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw CANDIDATE_SETTLED.because(status.label(), status);
        }
        status = wanted;
    }

    CandidateView view() {
        return new CandidateView(id, version, year, title, indicatorCode, pilotId, gap, status, targetId, reason);
    }

    @Override
    public long version() {
        return version;
    }
}
