package ruleoflaw.assessment.run;

import static ruleoflaw.assessment.AssessmentProblem.RUN_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** Takes the results of a group from draft to publication. */
@ApplicationScoped
@Transactional
class RunService {
    private final ResultRuns runs;
    private final Runs shown;
    private final Steps steps;
    private final Corrections corrections;
    private final Outbox outbox;
    private final Caller caller;

    RunService(ResultRuns runs, Runs shown, Steps steps, Corrections corrections, Outbox outbox, Caller caller) {
        this.runs = runs;
        this.shown = shown;
        this.steps = steps;
        this.corrections = corrections;
        this.outbox = outbox;
        this.caller = caller;
    }

    Page<RunView> list(@Nullable Integer year, @Nullable UnitGroup group, PageRequest page) {
        var views = runs.matching(year, group, page).stream().map(shown::view).toList();
        return Page.of(views, page, view -> view.id().value());
    }

    RunView show(RunId id) {
        return shown.get(id);
    }

    RunView open(OpenRun opened) {
        if (runs.existsFor(opened.year(), opened.group())) {
            throw RUN_EXISTS.because(opened.year());
        }
        return shown.view(steps.open(opened, caller.subject()));
    }

    RunView openToUnits(RunId id, long version) {
        var run = locked(id, version);
        outbox.add(steps.openToUnits(run));
        return shown.view(run);
    }

    RunView withdraw(RunId id, long version, String reason) {
        var run = locked(id, version);
        outbox.add(steps.withdraw(run, reason));
        return shown.view(run);
    }

    RunView notice(RunId id, long version) {
        var run = locked(id, version);
        outbox.add(steps.notice(run, caller.subject()));
        return shown.view(run);
    }

    RunView correct(RunId id, long version, Correction correction) {
        var run = locked(id, version);
        var _ = corrections.apply(id, correction);
        return shown.view(run);
    }

    RunView approve(RunId id, long version, String documentNumber) {
        var run = locked(id, version);
        outbox.add(steps.approve(run, documentNumber, caller.subject()));
        return shown.view(run);
    }

    RunView publish(RunId id, long version) {
        var run = locked(id, version);
        outbox.addAll(steps.publish(run));
        return shown.view(run);
    }

    private ResultRun locked(RunId id, long version) {
        var run = runs.lock(id);
        run.mustBeAt(version);
        return run;
    }
}
