package ruleoflaw.inspection.feedback;

import static ruleoflaw.inspection.FeedbackProblem.FINDING_NOT_OF_OPINION;
import static ruleoflaw.inspection.FeedbackProblem.OPINION_EXISTS;
import static ruleoflaw.inspection.FeedbackProblem.UNIT_NOT_INSPECTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.finding.Findings;
import ruleoflaw.inspection.round.RoundId;
import ruleoflaw.inspection.round.RoundService;
import ruleoflaw.inspection.visit.Visits;

/** Drafts feedback opinions and shows them. */
@ApplicationScoped
@Transactional
class OpinionService {
    private final Opinions opinions;
    private final RoundService rounds;
    private final Visits visits;
    private final Findings findings;
    private final Caller caller;

    OpinionService(Opinions opinions, RoundService rounds, Visits visits, Findings findings, Caller caller) {
        this.opinions = opinions;
        this.rounds = rounds;
        this.visits = visits;
        this.findings = findings;
        this.caller = caller;
    }

    Page<OpinionRow> list(OpinionFilter filter, PageRequest page) {
        return Page.of(opinions.matching(filter, page), page, row -> row.id().value());
    }

    OpinionView show(OpinionId id) {
        return opinions.get(id).view();
    }

    OpinionView draft(DraftOpinion request) {
        var round = rounds.brief(new RoundId(request.roundId()));
        mustBeInspected(request.roundId(), request.unitId());
        if (opinions.isDraftedFor(request.roundId(), request.unitId())) {
            throw OPINION_EXISTS.because();
        }
        mustBeOf(request.roundId(), request.unitId(), request.findingIds());
        return kept(new Opinion(round, request.unitId(), OpinionText.of(request.contents(), caller.subject())));
    }

    OpinionView correct(OpinionId id, long version, OpinionContents contents) {
        var opinion = opinions.get(id);
        opinion.mustBeAt(version);
        mustBeOf(opinion.roundId(), opinion.unitId(), contents.findingIds());
        opinion.correct(contents, caller.subject());
        opinions.flush();
        return opinion.view();
    }

    OpinionView revise(OpinionId id, OpinionContents contents) {
        var old = opinions.get(id);
        if (opinions.isRevised(id)) {
            throw OPINION_EXISTS.because();
        }
        mustBeOf(old.roundId(), old.unitId(), contents.findingIds());
        return kept(old.revise(OpinionText.of(contents, caller.subject())));
    }

    private OpinionView kept(Opinion opinion) {
        opinions.persist(opinion);
        return opinion.view();
    }

    private void mustBeInspected(UUID round, UUID unit) {
        var closed = visits.countClosed(round, unit);
        var left = visits.countPlanned(round, unit);
        if (closed == 0 || left > 0) {
            throw UNIT_NOT_INSPECTED.because(closed, left);
        }
    }

    private void mustBeOf(UUID round, UUID unit, List<UUID> named) {
        var theirs = findings.confirmedOf(round, unit);
        for (var i = 0; i < named.size(); i++) {
            if (!theirs.contains(named.get(i))) {
                throw FINDING_NOT_OF_OPINION.because().at("/findingIds/" + i);
            }
        }
    }
}
