package ruleoflaw.publicity.activity;

import static ruleoflaw.publicity.PublicityProblem.ACTIVITY_NUMBER_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Takes an activity from the unit's report to the office's decision. */
@ApplicationScoped
@Transactional
class ActivityService {
    private static final int LEDGER_BATCH = 500;

    private final Activities activities;
    private final ReportPolicy policy;
    private final LikePictures pictures;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ActivityService(
            Activities activities,
            ReportPolicy policy,
            LikePictures pictures,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.activities = activities;
        this.policy = policy;
        this.pictures = pictures;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ActivityView> list(ActivityFilter filter, PageRequest page) {
        return Page.of(
                activities.matching(filter, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    ActivityView show(ActivityId id) {
        return reach(id).view();
    }

    /** The unit the caller is confined to, for whatever is read after the request's own transaction. */
    @Nullable
    UUID scope() {
        return caller.scope();
    }

    List<ActivityView> after(ActivityFilter filter, @Nullable UUID scope, UUID last) {
        return activities.matching(filter, scope, last, LEDGER_BATCH);
    }

    /** Pictures like those of the activity that were used before. */
    List<LikePictureView> likePictures(ActivityId id) {
        return pictures.of(reach(id), caller.scope());
    }

    ActivityView submit(ReportActivity report) {
        policy.mustAllow(caller.unit(), report);
        mustBeNew(report.number());
        var activity = new Activity(caller.unit(), report, caller.subject(), today());
        activities.persistAndFlush(activity);
        activity.comparedWith(pictures.count(activity));
        outbox.addAll(List.of(activity.submitted(), activity.state()));
        return activity.view();
    }

    ActivityView approve(ActivityId id, long version) {
        var activity = at(id, version);
        var approved = activity.approve(caller.subject(), today()).shownBy(pictures.references(activity));
        outbox.addAll(List.of(approved, activity.state()));
        return activity.view();
    }

    ActivityView reject(ActivityId id, long version, String reason) {
        var activity = at(id, version);
        outbox.addAll(List.of(activity.reject(reason, caller.subject(), today()), activity.state()));
        return activity.view();
    }

    ActivityView resubmit(ActivityId id, long version, ReportActivity corrected) {
        var activity = at(id, version);
        policy.mustAllow(activity.unitId(), corrected);
        var event = activity.resubmit(corrected, caller.subject(), today());
        activity.comparedWith(pictures.count(activity));
        outbox.addAll(List.of(event, activity.state()));
        return activity.view();
    }

    ActivityView withdraw(ActivityId id, long version, String reason) {
        var activity = at(id, version);
        outbox.addAll(List.of(activity.withdraw(reason), activity.state()));
        return activity.view();
    }

    private void mustBeNew(@Nullable String number) {
        if (number != null && activities.numbered(caller.unit(), number).isPresent()) {
            throw ACTIVITY_NUMBER_TAKEN.because(number).at("/number");
        }
    }

    private Activity at(ActivityId id, long version) {
        var activity = reach(id);
        activity.mustBeAt(version);
        return activity;
    }

    private Activity reach(ActivityId id) {
        var activity = activities.get(id);
        caller.mustReach(activity.unitId());
        return activity;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
