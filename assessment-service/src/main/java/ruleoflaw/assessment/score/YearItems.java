package ruleoflaw.assessment.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.fact.Facts;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.Items;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.unit.UnitGroup;

/** What rules may look at, for several units at once, now or as it was known at an instant. */
@ApplicationScoped
public class YearItems {
    private final Facts facts;
    private final Measures measures;

    YearItems(Facts facts, Measures measures) {
        this.facts = facts;
        this.measures = measures;
    }

    /** @param at absent: what stands now */
    public Map<UUID, Items> of(Set<UUID> units, RuleSet rules, UnitGroup group, @Nullable Instant at) {
        var wanted = measuresOf(rules, group);
        var known = at == null
                ? facts.standing(units, rules.year(), wanted)
                : facts.knownAt(at, units, rules.year(), wanted);
        var items = new LinkedHashMap<UUID, Items>();
        units.forEach(unit -> items.put(unit, new UnitItems(known.getOrDefault(unit, List.of()), measures)));
        return items;
    }

    private static Set<String> measuresOf(RuleSet rules, UnitGroup group) {
        return rules.leaves(group)
                .flatMap(placed -> placed.leaf().terms().stream())
                .flatMap(term -> term.shape().measures().stream())
                .collect(Collectors.toSet());
    }
}
