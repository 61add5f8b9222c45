package ruleoflaw.assessment.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ruleoflaw.assessment.fact.Facts;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.ranking.Tally;
import ruleoflaw.assessment.rule.Leaf;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.scheme.Scheme;
import ruleoflaw.assessment.unit.KnownUnit;
import ruleoflaw.assessment.unit.UnitGroup;

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
    int everything(Scheme scheme, KnownUnit unit) {
        var sheet = sheetOf(scheme, unit);
        return sheet.adopt(scheme, unit.group()) + compute(scheme, sheet, leaf -> true);
    }

    /** Only what looks at this measure; all of it when there is no sheet yet. */
    void whatLooksAt(String measure, Scheme scheme, KnownUnit unit) {
        var _ = sheets.find(unit.id(), scheme.year())
                .map(sheet -> compute(scheme, sheet, leaf -> leaf.looksAt(measure)))
                .orElseGet(() -> everything(scheme, unit));
    }

    private int compute(Scheme scheme, Sheet sheet, Predicate<Leaf> wanted) {
        var rules = scheme.rules();
        var group = sheet.group();
        var items =
                new UnitItems(facts.standing(sheet.unitId(), sheet.year(), measuresOf(rules, group, wanted)), measures);
        var changed = sheet.learn(rules.evaluate(items, group, wanted).toList(), new Tally(rules, group));
        sheets.flush();
        return changed;
    }

    private Sheet sheetOf(Scheme scheme, KnownUnit unit) {
        return sheets.find(unit.id(), scheme.year()).orElseGet(() -> {
            var added = new Sheet(unit.id(), scheme, unit.group());
            sheets.persist(added);
            return added;
        });
    }

    private static Set<String> measuresOf(RuleSet rules, UnitGroup group, Predicate<Leaf> wanted) {
        return rules.leaves(group)
                .map(RuleSet.Placed::leaf)
                .filter(wanted)
                .flatMap(leaf -> leaf.terms().stream())
                .flatMap(term -> term.shape().measures().stream())
                .collect(Collectors.toSet());
    }
}
