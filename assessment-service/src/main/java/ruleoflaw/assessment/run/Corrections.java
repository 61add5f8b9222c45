package ruleoflaw.assessment.run;

import static ruleoflaw.assessment.AssessmentProblem.NOTHING_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import ruleoflaw.assessment.revision.Archive;
import ruleoflaw.assessment.revision.Changes;
import ruleoflaw.assessment.revision.Freezing;
import ruleoflaw.assessment.revision.Revision;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.security.Caller;

/** Makes a new revision in which one leaf of one unit is what the facts say now, and nothing else moved. */
@ApplicationScoped
public class Corrections {
    private final ResultRuns runs;
    private final Archive archive;
    private final Freezing freezing;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    Corrections(ResultRuns runs, Archive archive, Freezing freezing, Outbox outbox, Caller caller, Clock clock) {
        this.runs = runs;
        this.archive = archive;
        this.freezing = freezing;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @return what is different, with its sign
     * @throws ruleoflaw.chassis.problem.Problem 409 when the facts say the same as before: points are never typed
     */
    public Changes apply(RunId id, Correction correction) {
        var run = runs.lock(id);
        var before = archive.get(id.value(), run.revision()).snapshot();
        var after = freezing.replace(before, correction.unitId(), correction.leaf());
        var changes = Changes.between(before, after);
        if (changes.units().isEmpty()) {
            throw NOTHING_CHANGED.because(correction.leaf()).at("/leaf");
        }
        var revision = new Revision(id.value(), after, correction.cause(), caller.subject(), clock.instant());
        archive.add(revision);
        outbox.addAll(run.correct(revision, correction.leaf(), changes));
        return changes;
    }
}
