package ruleoflaw.assessment.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import ruleoflaw.assessment.revision.Archive;
import ruleoflaw.assessment.revision.Freezing;
import ruleoflaw.assessment.revision.FrozenSheet;
import ruleoflaw.assessment.revision.Revision;
import ruleoflaw.assessment.run.RunEvent.ResultApproved;
import ruleoflaw.assessment.run.RunEvent.ResultNoticed;
import ruleoflaw.assessment.run.RunEvent.ResultOpened;
import ruleoflaw.assessment.run.RunEvent.ResultWithdrawn;

/** What each step of a run does besides moving it on: freezing, hanging out, making results final. */
@ApplicationScoped
class Steps {
    private static final String FIRST = "首次公示";

    private final ResultRuns runs;
    private final Notices notices;
    private final Archive archive;
    private final Freezing freezing;
    private final NoticePolicy policy;
    private final Clock clock;

    Steps(ResultRuns runs, Notices notices, Archive archive, Freezing freezing, NoticePolicy policy, Clock clock) {
        this.runs = runs;
        this.notices = notices;
        this.archive = archive;
        this.freezing = freezing;
        this.policy = policy;
        this.clock = clock;
    }

    ResultRun open(OpenRun opened, String by) {
        freezing.mustBePossible(opened.year(), opened.group());
        var run = new ResultRun(opened, by, today());
        runs.persistAndFlush(run);
        return run;
    }

    ResultWithdrawn withdraw(ResultRun run, String reason) {
        return run.withdraw(reason, today());
    }

    ResultOpened openToUnits(ResultRun run) {
        return run.openToUnits(policy.checkUntil(today()));
    }

    /** The first notice freezes what the facts give today; a later one hangs out what corrections made of it. */
    ResultNoticed notice(ResultRun run, String by) {
        policy.mustHaveNoOpenAppeal(run.id());
        var frozen =
                run.revision() == 0 ? freeze(run, by) : archive.get(run.id().value(), run.revision());
        var notice = new ResultNotice(run.id(), frozen.number(), today(), policy.noticeUntil(today()));
        var noticed = run.notice(frozen, notice.view());
        notices.persistAndFlush(notice);
        return noticed;
    }

    private Revision freeze(ResultRun run, String by) {
        var snapshot = freezing.freeze(run.year(), run.group());
        var units = snapshot.sheets().stream().map(FrozenSheet::unitId).collect(Collectors.toSet());
        policy.mustBeChecked(run, units, today());
        var revision = new Revision(run.id().value(), snapshot, FIRST, by, clock.instant());
        archive.add(revision);
        return revision;
    }

    ResultApproved approve(ResultRun run, String documentNumber, String by) {
        policy.mustHaveNoOpenAppeal(run.id());
        policy.mustBeOver(run.id(), today());
        return run.approve(documentNumber, by, today());
    }

    List<RunEvent> publish(ResultRun run) {
        var frozen = archive.get(run.id().value(), run.revision());
        return run.publish(archive.makeFinal(run.id().value(), frozen), frozen.sha256(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
