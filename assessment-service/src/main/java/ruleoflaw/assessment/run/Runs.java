package ruleoflaw.assessment.run;

import static ruleoflaw.assessment.AssessmentProblem.NOTICE_OVER;
import static ruleoflaw.assessment.AssessmentProblem.NO_NOTICE_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.assessment.revision.Archive;
import ruleoflaw.assessment.revision.Snapshot;

/** What later features may know of a run: where it stands, and what it froze. */
@ApplicationScoped
public class Runs {
    /** Whether somebody waits for a decision; appeals come after runs, so they say it themselves. */
    public interface OpenAppeals {
        boolean existFor(UUID runId);
    }

    private final ResultRuns runs;
    private final Notices notices;
    private final Archive archive;

    Runs(ResultRuns runs, Notices notices, Archive archive) {
        this.runs = runs;
        this.notices = notices;
        this.archive = archive;
    }

    /** The run with all its notices. */
    public RunView get(RunId id) {
        return view(runs.get(id));
    }

    /** The year's runs, one for each group, in the order of the groups. */
    public List<RunView> ofYear(int year) {
        return runs.ofYear(year).stream().map(this::view).toList();
    }

    /**
     * The frozen result that is being noticed, for somebody who appeals against it today. Nobody else takes a step of
     * the run until the transaction ends.
     *
     * @throws ruleoflaw.chassis.problem.Problem 409 outside the notice
     */
    public Snapshot noticedOn(RunId id, LocalDate today) {
        var run = runs.lock(id);
        var notice = notices.latest(id)
                .filter(found -> run.status() == RunStatus.NOTICED)
                .orElseThrow(() -> NO_NOTICE_OPEN.because());
        if (!notice.isOpenOn(today)) {
            throw NOTICE_OVER.because(notice.lastDay());
        }
        return archive.get(id.value(), run.revision()).snapshot();
    }

    RunView view(ResultRun run) {
        return run.view(notices.of(run.id()).stream().map(ResultNotice::view).toList());
    }
}
