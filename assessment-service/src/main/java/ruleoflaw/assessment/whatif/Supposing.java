package ruleoflaw.assessment.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.Item;
import ruleoflaw.assessment.rule.Items;
import ruleoflaw.assessment.whatif.AskWhatIf.Supposed;

/** What a unit has, with some of it supposed otherwise: a copy, so what is known stays as it is. */
record Supposing(Items known, List<Supposed> supposed, Measures measures) implements Items {
    private static final String NOT_AN_EVENT = "what-if";

    @Override
    public List<Item> of(String measure) {
        var items = new TreeMap<String, Item>();
        known.of(measure).forEach(item -> items.put(item.id(), item));
        var added = 0;
        for (var each : supposed) {
            if (each.measure().equals(measure)) {
                var id = each.item() == null ? NOT_AN_EVENT + "-" + added++ : each.item();
                suppose(id, each, items);
            }
        }
        var sorted = new ArrayList<>(items.values());
        sorted.sort(Comparator.comparing(Item::id));
        return sorted;
    }

    private void suppose(String id, Supposed each, Map<String, Item> items) {
        var attributes = each.attributes();
        if (attributes == null || !measures.get(each.measure()).counts(attributes)) {
            items.remove(id);
        } else {
            items.put(id, new Item(id, NOT_AN_EVENT, attributes, null));
        }
    }
}
