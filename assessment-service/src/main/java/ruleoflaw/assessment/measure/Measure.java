package ruleoflaw.assessment.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.problem.Text;

/**
 * A named quantity of a unit in a year, made of items.
 *
 * @param unit what one item is called when it is counted
 * @param source the service whose events bring the items
 * @param notCounted items with one of these values do not count, for example withdrawn ones
 * @param importable whether the office may bring items from outside, such as a court's figures
 * @param feeds which events bring an item, and where in them everything stands
 */
public record Measure(
        String code,
        Text title,
        Text meaning,
        Text unit,
        String source,
        List<Attribute> attributes,
        Map<String, Set<String>> notCounted,
        boolean importable,
        List<Feed> feeds) {

    public Measure {
        notCounted = notCounted == null ? Map.of() : notCounted;
        feeds = importable ? with(feeds, imported(code, attributes), dropped(code)) : List.copyOf(feeds);
    }

    /** What is imported travels as an event of this service, like everything else that scores. */
    private static Feed imported(String code, List<Attribute> attributes) {
        var take = new LinkedHashMap<String, String>();
        attributes.forEach(attribute -> take.put(attribute.name(), "/attributes/" + attribute.name()));
        return new Feed(List.of(IMPORTED), "/item", "/unitId", "/year", take, Map.of(), about(code), "/source", false);
    }

    private static Feed dropped(String code) {
        return new Feed(List.of(DROPPED), "/item", "/unitId", "/year", Map.of(), Map.of(), about(code), null, true);
    }

    private static Map<String, String> about(String code) {
        return Map.of("/measure", code);
    }

    private static List<Feed> with(@Nullable List<Feed> feeds, Feed... more) {
        var all = new ArrayList<>(feeds == null ? List.of() : feeds);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** The event that brings an item from outside. */
    public static final String IMPORTED = "assessment.imported-fact.recorded.v1";

    /** The event that takes it back: what others said of the item stands again. */
    public static final String DROPPED = "assessment.imported-fact.dropped.v1";

    public Optional<Attribute> attribute(String name) {
        return attributes.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    public boolean counts(Map<String, String> item) {
        return notCounted.entrySet().stream()
                .noneMatch(rule -> rule.getValue().contains(item.getOrDefault(rule.getKey(), "")));
    }
}
