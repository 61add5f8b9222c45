package ruleoflaw.assessment.honour;

import static ruleoflaw.assessment.HonourProblem.NOT_ELIGIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.honour.Nominee.NomineeView;
import ruleoflaw.assessment.honour.Objection.ObjectionView;
import ruleoflaw.assessment.revision.FinalResults;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Who is proposed, reviewed and objected to. */
@ApplicationScoped
@Transactional
class NominationService {
    private final Commendations commendations;
    private final Nominees nominees;
    private final FinalResults results;
    private final HonourConfig config;
    private final HonourNotice notice;
    private final Caller caller;

    NominationService(
            Commendations commendations,
            Nominees nominees,
            FinalResults results,
            HonourConfig config,
            HonourNotice notice,
            Caller caller) {
        this.commendations = commendations;
        this.nominees = nominees;
        this.results = results;
        this.config = config;
        this.notice = notice;
        this.caller = caller;
    }

    Page<NomineeView> list(CommendationId id, @Nullable NomineeStatus status, PageRequest page) {
        return Page.of(nominees.matching(commendations.get(id).id(), status, page), page, NomineeView::id);
    }

    NomineeView nominate(CommendationId id, Nominate request) {
        request.mustBeComplete();
        caller.mustReach(request.unitId());
        var commendation = commendations.lock(id);
        commendation.mustTakeNominations();
        mustBeEligible(request.unitId(), commendation.year());
        var nominee = new Nominee(id, request, caller.subject());
        nominees.persist(nominee);
        return nominee.view();
    }

    NomineeView review(UUID id, long version, boolean passed, String why) {
        var nominee = nominees.get(id);
        nominee.mustBeAt(version);
        commendations.lock(new CommendationId(nominee.commendationId())).mustTakeNominations();
        nominee.review(passed, why, caller.subject());
        nominees.flush();
        return nominee.view();
    }

    /** Whoever has a role may object to what he sees in the notice. */
    ObjectionView object(UUID id, String ground) {
        var nominee = nominees.get(id);
        commendations.lock(new CommendationId(nominee.commendationId())).mustTakeObjections(notice.today());
        var objection = new Objection(id, ground, caller.subject());
        nominees.persist(objection);
        return objection.view();
    }

    Page<ObjectionView> objections(UUID nominee, PageRequest page) {
        var _ = nominees.get(nominee);
        return Page.of(nominees.objections(nominee, page), page, ObjectionView::id);
    }

    ObjectionView decide(UUID id, long version, boolean upheld, String why) {
        var objection = nominees.objection(id);
        objection.mustBeAt(version);
        objection.decide(upheld, why, caller.subject());
        if (upheld) {
            nominees.get(objection.nomineeId()).drop(why);
        }
        nominees.flush();
        return objection.view();
    }

    /** Only a unit whose published result of the year is good enough, and nobody of one that was vetoed. */
    private void mustBeEligible(UUID unit, int year) {
        var eligible = results.ofUnits(year, List.of(unit)).stream()
                .anyMatch(
                        result -> !result.isVetoed() && config.eligibleGrades().contains(result.grade()));
        if (!eligible) {
            throw NOT_ELIGIBLE.because(year).at("/unitId");
        }
    }
}
