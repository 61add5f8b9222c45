package ruleoflaw.assessment.yearend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Opens checks, takes verdicts, and tells the figures once all are there. */
@ApplicationScoped
@Transactional
class CheckService {
    private final YearEndChecks checks;
    private final CheckPoints points;
    private final CheckPolicy policy;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    CheckService(
            YearEndChecks checks, CheckPoints points, CheckPolicy policy, Outbox outbox, Caller caller, Clock clock) {
        this.checks = checks;
        this.points = points;
        this.policy = policy;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<CheckView> list(CheckFilter filter, PageRequest page) {
        return Page.of(
                checks.matching(filter, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    CheckView show(CheckId id) {
        return reached(checks.get(id)).view();
    }

    Page<CheckView.PointView> pointsOf(CheckId id, PageRequest page) {
        return Page.of(points.matching(reached(checks.get(id)).id(), page), page, CheckView.PointView::id);
    }

    CheckView.PointView point(CheckId id, UUID point) {
        return points.get(reached(checks.get(id)).id(), point).view();
    }

    CheckView open(OpenCheck opened) {
        policy.mustAllow(opened);
        var check = new YearEndCheck(opened, caller.subject(), LocalDate.now(clock));
        checks.persistAndFlush(check);
        for (var i = 0; i < opened.items().size(); i++) {
            for (var aspect : EnumSet.copyOf(opened.items().get(i).aspects())) {
                points.persist(new CheckPoint(check.id(), i + 1, opened.items().get(i), aspect));
            }
        }
        return check.view();
    }

    CheckView.PointView judge(CheckId id, UUID pointId, long version, GiveVerdict verdict) {
        var check = checks.hold(id);
        var point = points.get(id, pointId);
        point.mustBeAt(version);
        policy.mustBeImpartial(check.unitId(), verdict.files());
        check.mustBeOpen();
        point.judge(verdict, caller.subject(), LocalDate.now(clock));
        points.flush();
        return point.view();
    }

    CheckView complete(CheckId id, long version) {
        var check = checks.lock(id);
        check.mustBeAt(version);
        policy.mustBeImpartial(check.unitId(), List.of());
        outbox.add(check.complete(points.of(id), LocalDate.now(clock)));
        return check.view();
    }

    CheckView withdraw(CheckId id, long version, String why) {
        var check = checks.lock(id);
        check.mustBeAt(version);
        check.withdraw(why).ifPresent(outbox::add);
        checks.flush();
        return check.view();
    }

    private YearEndCheck reached(YearEndCheck check) {
        caller.mustReach(check.unitId());
        return check;
    }
}
