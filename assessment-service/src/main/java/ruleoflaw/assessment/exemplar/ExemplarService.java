package ruleoflaw.assessment.exemplar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.assessment.unit.KnownUnits;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Leads an exemplar from its proposal to its name, and takes the name back. */
@ApplicationScoped
@Transactional
class ExemplarService {
    private final Exemplars exemplars;
    private final Grounds grounds;
    private final KnownUnits units;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ExemplarService(Exemplars exemplars, Grounds grounds, KnownUnits units, Outbox outbox, Caller caller, Clock clock) {
        this.exemplars = exemplars;
        this.grounds = grounds;
        this.units = units;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ExemplarView> list(Exemplars.Wanted wanted, PageRequest page) {
        var found = exemplars.matching(wanted, page).stream()
                .map(exemplar -> exemplar.view(today()))
                .toList();
        return Page.of(found, page, view -> view.id().value());
    }

    ExemplarView show(ExemplarId id) {
        return exemplars.get(id).view(today());
    }

    ExemplarView propose(ProposeExemplar request) {
        request.mustBeComplete(today());
        units.mustKnow(request.unitId());
        grounds.mustBear(request);
        grounds.mustNotBeVetoed(request.unitId(), request.year());
        var proposed = new Exemplar(request, caller.subject());
        exemplars.persist(proposed);
        return proposed.view(today());
    }

    ExemplarView review(ExemplarId id, long version, boolean passed, String why) {
        var found = exemplars.get(id, version);
        found.review(passed, why, caller.subject());
        exemplars.flush();
        return found.view(today());
    }

    /** Between proposal and name the unit may have been vetoed. */
    ExemplarView name(ExemplarId id, long version, String paper) {
        var found = exemplars.get(id, version);
        grounds.mustNotBeVetoed(found.unitId(), found.year());
        outbox.addAll(found.name(paper, today()));
        return found.view(today());
    }

    ExemplarView revoke(ExemplarId id, long version, String paper, String why) {
        var found = exemplars.get(id, version);
        outbox.addAll(found.revoke(paper, why, today()));
        return found.view(today());
    }

    Lesson.LessonView learn(ExemplarId id, String what) {
        var lesson = exemplars.get(id).learnedBy(caller.unit(), what, today());
        exemplars.persist(lesson);
        return lesson.view();
    }

    Page<Lesson.LessonView> lessons(ExemplarId id, PageRequest page) {
        var _ = exemplars.get(id);
        return Page.of(exemplars.lessons(id, page), page, Lesson.LessonView::id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
