package ruleoflaw.assessment.honour;

import static ruleoflaw.assessment.HonourProblem.HONOUR_OBJECTIONS_OPEN;
import static ruleoflaw.assessment.HonourProblem.NOBODY_TO_HONOUR;
import static ruleoflaw.assessment.HonourProblem.NOMINATIONS_UNREVIEWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.honour.Commendation.CommendationView;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;

/** Leads a commendation from its beginning to the decision. */
@ApplicationScoped
@Transactional
class CommendationService {
    private final Commendations commendations;
    private final Nominees nominees;
    private final HonourNotice notice;
    private final Outbox outbox;

    CommendationService(Commendations commendations, Nominees nominees, HonourNotice notice, Outbox outbox) {
        this.commendations = commendations;
        this.nominees = nominees;
        this.notice = notice;
        this.outbox = outbox;
    }

    Page<CommendationView> list(@Nullable Integer year, PageRequest page) {
        return Page.of(
                commendations.matching(year, page), page, view -> view.id().value());
    }

    CommendationView show(CommendationId id) {
        return commendations.get(id).view();
    }

    CommendationView start(StartCommendation request) {
        var started = new Commendation(request);
        commendations.persist(started);
        return started.view();
    }

    /** Names those who passed the review, for everybody to see and object. */
    CommendationView hangOut(CommendationId id, long version) {
        var commendation = commendations.lock(id);
        commendation.mustBeAt(version);
        var waiting = nominees.of(id, NomineeStatus.NOMINATED).size();
        if (waiting > 0) {
            throw NOMINATIONS_UNREVIEWED.because(waiting);
        }
        if (nominees.of(id, NomineeStatus.PASSED).isEmpty()) {
            throw NOBODY_TO_HONOUR.because();
        }
        commendation.notice(notice.until(), notice.today());
        commendations.flush();
        return commendation.view();
    }

    CommendationView grant(CommendationId id, long version, String paper) {
        var commendation = commendations.lock(id);
        commendation.mustBeAt(version);
        var undecided = nominees.undecidedObjections(id);
        if (undecided > 0) {
            throw HONOUR_OBJECTIONS_OPEN.because(undecided);
        }
        var honoured = nominees.of(id, NomineeStatus.PASSED);
        tell(commendation, honoured, paper, notice.today());
        honoured.forEach(Nominee::grant);
        commendations.flush();
        return commendation.view();
    }

    private void tell(Commendation commendation, List<Nominee> honoured, String paper, LocalDate on) {
        var units = honoured.stream().filter(nominee -> !nominee.isPerson()).toList();
        outbox.add(commendation.grant(paper, on, units.size(), honoured.size() - units.size()));
        outbox.addAll(
                units.stream().map(unit -> unit.honoured(commendation, paper)).toList());
    }
}
