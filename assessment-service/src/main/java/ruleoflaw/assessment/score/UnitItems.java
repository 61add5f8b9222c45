package ruleoflaw.assessment.score;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruleoflaw.assessment.fact.Fact;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.Item;
import ruleoflaw.assessment.rule.Items;

/** The facts that stand of one unit's year, as the items that rules look at; what does not count is left out. */
final class UnitItems implements Items {
    private final Map<String, List<Item>> byMeasure;

    UnitItems(List<Fact> standing, Measures measures) {
        this.byMeasure = standing.stream()
                .filter(fact -> !fact.retracted())
                .filter(fact -> measures.get(fact.measure()).counts(fact.attributes()))
                .collect(
                        Collectors.groupingBy(Fact::measure, Collectors.mapping(UnitItems::item, Collectors.toList())));
    }

    private static Item item(Fact fact) {
        return new Item(fact.item(), fact.eventId().toString(), fact.attributes(), fact.evidence());
    }

    @Override
    public List<Item> of(String measure) {
        return byMeasure.getOrDefault(measure, List.of());
    }
}
