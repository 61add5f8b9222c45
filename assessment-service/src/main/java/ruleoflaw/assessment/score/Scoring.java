package ruleoflaw.assessment.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ruleoflaw.assessment.fact.Facts;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.Leaf;
import ruleoflaw.assessment.scheme.Scheme;

/** Computes leaves of one unit from the facts that stand, and writes them into its sheet. */
@ApplicationScoped
class Scoring {
    private final Sheets sheets;
    private final Facts facts;
    private final Measures measures;

    Scoring(Sheets sheets, Facts facts, Measures measures) {
        this.sheets = sheets;
        this.facts = facts;
        this.measures = measures;
    }

    /** All leaves. Returns how many are different now. */
    int everything(Scheme scheme, UUID unitId) {
        var sheet = sheetOf(scheme, unitId);
        return sheet.adopt(scheme) + compute(scheme, sheet, leaf -> true);
    }

    /** Only what looks at this measure; all of it when there is no sheet yet. */
    void whatLooksAt(String measure, Scheme scheme, UUID unitId) {
        var _ = sheets.find(unitId, scheme.year())
                .map(sheet -> compute(scheme, sheet, leaf -> leaf.looksAt(measure)))
                .orElseGet(() -> everything(scheme, unitId));
    }

    private int compute(Scheme scheme, Sheet sheet, Predicate<Leaf> wanted) {
        var items = new UnitItems(facts.standing(sheet.unitId(), sheet.year(), measuresOf(scheme, wanted)), measures);
        var changed = sheet.learn(scheme.rules().evaluate(items, wanted).toList());
        sheets.flush();
        return changed;
    }

    private Sheet sheetOf(Scheme scheme, UUID unitId) {
        return sheets.find(unitId, scheme.year()).orElseGet(() -> {
            var added = new Sheet(unitId, scheme);
            sheets.persist(added);
            return added;
        });
    }

    private static Set<String> measuresOf(Scheme scheme, Predicate<Leaf> wanted) {
        return scheme.rules().blocks().stream()
                .flatMap(block -> block.leaves().stream())
                .filter(wanted)
                .flatMap(leaf -> leaf.terms().stream())
                .flatMap(term -> term.shape().measures().stream())
                .collect(Collectors.toSet());
    }
}
