package ruleoflaw.assessment.entry;

import static ruleoflaw.assessment.AssessmentProblem.DOCUMENT_USED;
import static ruleoflaw.assessment.AssessmentProblem.FACT_USED;
import static ruleoflaw.assessment.AssessmentProblem.KIND_FORBIDDEN;
import static ruleoflaw.assessment.AssessmentProblem.KIND_UNKNOWN;
import static ruleoflaw.assessment.AssessmentProblem.NO_SCHEME_IN_FORCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ruleoflaw.assessment.recusal.Impartiality;
import ruleoflaw.assessment.scheme.Schemes;
import ruleoflaw.assessment.unit.KnownUnits;
import ruleoflaw.chassis.file.StoredFiles;

/** What may become an entry: a kind that may be scored and that the scheme knows, on a paper that was not used yet. */
@ApplicationScoped
class EntryPolicy {
    private final Entries entries;
    private final Schemes schemes;
    private final KnownUnits units;
    private final StoredFiles files;
    private final Impartiality impartiality;

    EntryPolicy(Entries entries, Schemes schemes, KnownUnits units, StoredFiles files, Impartiality impartiality) {
        this.entries = entries;
        this.schemes = schemes;
        this.units = units;
        this.files = files;
        this.impartiality = impartiality;
    }

    /** What the proposed entry is worth. */
    Entry.Worth mustAllow(ProposeEntry said) {
        ForbiddenKind.of(said.kind()).ifPresent(forbidden -> {
            throw KIND_FORBIDDEN
                    .because(forbidden.label(), forbidden, ForbiddenKind.RULE)
                    .at("/kind");
        });
        units.mustKnow(said.unitId());
        files.mustExist(said.files());
        var worth = worth(said);
        if (entries.usesDocument(said.unitId(), said.documentNumber().strip())) {
            throw DOCUMENT_USED.because(said.documentNumber()).at("/documentNumber");
        }
        if (entries.usesFact(said.factId())) {
            throw FACT_USED.because().at("/factId");
        }
        return worth;
    }

    void mustBeImpartial(UUID unitId) {
        impartiality.mustHoldTowards(unitId);
    }

    private Entry.Worth worth(ProposeEntry said) {
        var rules = schemes.findPublished(said.year())
                .orElseThrow(() -> NO_SCHEME_IN_FORCE.because(said.year()))
                .rules();
        var points = said.side().points(rules, said.kind());
        var cap = said.side().cap(rules);
        if (points.isEmpty() || cap.isEmpty()) {
            throw KIND_UNKNOWN.because(said.kind()).at("/kind");
        }
        return new Entry.Worth(points.get(), cap.get());
    }
}
