package ruleoflaw.target.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.annualtarget.TargetBook;
import ruleoflaw.target.plan.PlanId;
import ruleoflaw.target.plan.Plans;

/** Collects what next year's plan might take on, and turns it into targets. */
@ApplicationScoped
@Transactional
class CandidateService {
    private final Candidates candidates;
    private final Plans plans;
    private final TargetBook targets;
    private final Outbox outbox;

    CandidateService(Candidates candidates, Plans plans, TargetBook targets, Outbox outbox) {
        this.candidates = candidates;
        this.plans = plans;
        this.targets = targets;
        this.outbox = outbox;
    }

    Page<CandidateView> list(CandidateFilter filter, PageRequest page) {
        return Page.of(
                candidates.matching(filter, page), page, view -> view.id().value());
    }

    CandidateView show(CandidateId id) {
        return candidates.get(id).view();
    }

    CandidateView propose(ProposeCandidate request) {
        var candidate = new Candidate(request);
        candidates.persist(candidate);
        return candidate.view();
    }

    void hear(GapNews news) {
        candidates
                .findGap(news)
                .ifPresentOrElse(known -> known.hear(news), () -> candidates.persist(new Candidate(news)));
    }

    CandidateView adopt(CandidateId id, long version, AdoptCandidate request) {
        var candidate = candidates.get(id, version);
        var plan = plans.lock(new PlanId(request.planId()));
        candidate.mustBeOf(plan.year());
        plan.mustBeDraft();
        var target = targets.add(plan.id(), request.target());
        outbox.add(candidate.adopt(request.planId(), target.id().value()));
        return candidate.view();
    }

    CandidateView drop(CandidateId id, long version, String reason) {
        var candidate = candidates.get(id, version);
        candidate.drop(reason);
        candidates.flush();
        return candidate.view();
    }
}
