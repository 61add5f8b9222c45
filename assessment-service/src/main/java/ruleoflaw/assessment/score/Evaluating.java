package ruleoflaw.assessment.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.assessment.fact.Facts;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.LeafTrail;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.unit.UnitGroup;

/** Computes single leaves from the facts that stand now, under any rules, and keeps nothing. */
@ApplicationScoped
public class Evaluating {
    private final Facts facts;
    private final Measures measures;

    Evaluating(Facts facts, Measures measures) {
        this.facts = facts;
        this.measures = measures;
    }

    /** The leaf as these rules see it today; empty when a unit of the group has no such leaf. */
    public Optional<LeafTrail> leaf(RuleSet rules, UUID unitId, UnitGroup group, String code) {
        var wanted = rules.leaves(group)
                .map(RuleSet.Placed::leaf)
                .filter(leaf -> leaf.code().equals(code))
                .flatMap(leaf -> leaf.terms().stream())
                .flatMap(term -> term.shape().measures().stream())
                .collect(Collectors.toSet());
        var items = new UnitItems(facts.standing(unitId, rules.year(), wanted), measures);
        return rules.evaluate(items, group, leaf -> leaf.code().equals(code)).findFirst();
    }
}
