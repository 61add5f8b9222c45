package ruleoflaw.assessment.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The items of an invented unit, put together word by word. */
public final class Basket implements Items {
    private final Map<String, List<Item>> items = new TreeMap<>();

    public Basket assignments(int count, String weight, String status) {
        return add("assignments", count, Map.of("weight", weight, "status", status));
    }

    public Basket findings(int count, String status) {
        return add("findings", count, Map.of("status", status));
    }

    public Basket activities(int approved, int planned) {
        return add("activities", approved, Map.of("status", "APPROVED"))
                .add("activities.planned", 1, Map.of("count", Integer.toString(planned)));
    }

    public Basket add(String measure, int count, Map<String, String> attributes) {
        var ofMeasure = items.computeIfAbsent(measure, m -> new ArrayList<>());
        for (int i = 0; i < count; i++) {
            var id = measure + "-" + ofMeasure.size();
            ofMeasure.add(new Item(id, "event-of-" + id, new TreeMap<>(attributes), null));
        }
        return this;
    }

    @Override
    public List<Item> of(String measure) {
        return items.getOrDefault(measure, List.of());
    }
}
