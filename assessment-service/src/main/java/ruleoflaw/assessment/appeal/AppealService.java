package ruleoflaw.assessment.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.assessment.run.Correction;
import ruleoflaw.assessment.run.Corrections;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Takes appeals inside the notice and lets others than the scorers decide them. */
@ApplicationScoped
@Transactional
class AppealService {
    private final Appeals appeals;
    private final AppealPolicy policy;
    private final Corrections corrections;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    AppealService(
            Appeals appeals, AppealPolicy policy, Corrections corrections, Outbox outbox, Caller caller, Clock clock) {
        this.appeals = appeals;
        this.policy = policy;
        this.corrections = corrections;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    Page<AppealView> list(AppealFilter filter, PageRequest page) {
        return Page.of(
                appeals.matching(filter, caller.scope(), page),
                page,
                view -> view.id().value());
    }

    AppealView show(AppealId id) {
        return reached(id).view();
    }

    AppealView submit(SubmitAppeal said) {
        var disputed = policy.mustBeDisputable(said, caller.unit(), today());
        var appeal = new Appeal(disputed, said, caller.subject(), today(), policy.decideUntil(today()));
        appeals.persistAndFlush(appeal);
        outbox.add(appeal.submitted());
        return appeal.view();
    }

    /** Upholding takes the leaf from the facts that stand now, in the same transaction. */
    AppealView decide(AppealId id, long version, DecideAppeal decision) {
        var appeal = reached(id);
        appeal.mustBeAt(version);
        policy.mustBeDecidableBy(appeal);
        outbox.add(
                decision.upheld()
                        ? appeal.uphold(decision.reason(), correct(appeal), caller.subject(), today())
                        : appeal.reject(decision.reason(), caller.subject(), today()));
        return appeal.view();
    }

    AppealView withdraw(AppealId id, long version) {
        var appeal = reached(id);
        appeal.mustBeAt(version);
        outbox.add(appeal.withdraw(caller.subject(), today()));
        return appeal.view();
    }

    private String correct(Appeal appeal) {
        var correction = new Correction(appeal.unitId(), appeal.leaf(), "申诉成立：" + appeal.leaf());
        return corrections.apply(appeal.runId(), correction).of(appeal.unitId());
    }

    private Appeal reached(AppealId id) {
        var appeal = appeals.get(id);
        caller.mustReach(appeal.unitId());
        return appeal;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
