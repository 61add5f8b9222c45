package ruleoflaw.assessment.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where frozen results are put, and found again. */
@ApplicationScoped
public class Archive {
    private final Revisions revisions;
    private final FinalResults results;

    Archive(Revisions revisions, FinalResults results) {
        this.revisions = revisions;
        this.results = results;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    public Revision get(UUID runId, int number) {
        return revisions.get(runId, number);
    }

    public void add(Revision revision) {
        revisions.persistAndFlush(revision);
    }

    /** Makes what was frozen the units' final results. */
    public List<FinalResult> makeFinal(UUID runId, Revision frozen) {
        var snapshot = frozen.snapshot();
        var published = snapshot.sheets().stream()
                .map(sheet -> new FinalResult(runId, snapshot, sheet))
                .toList();
        published.forEach(results::add);
        return published;
    }
}
