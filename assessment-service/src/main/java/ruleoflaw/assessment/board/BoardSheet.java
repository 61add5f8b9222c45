package ruleoflaw.assessment.board;

import java.util.List;
import ruleoflaw.assessment.ranking.UnitScore;
import ruleoflaw.assessment.revision.Snapshot;
import ruleoflaw.assessment.rule.LeafTrail;
import ruleoflaw.assessment.run.RunId;

/**
 * A frozen sheet, opened down to its facts.
 *
 * @param sha256 of the whole revision it stands in
 */
record BoardSheet(
        RunId runId,
        int revision,
        String sha256,
        Snapshot.SchemeRef scheme,
        BoardRow result,
        UnitScore score,
        List<LeafTrail> leaves) {}
