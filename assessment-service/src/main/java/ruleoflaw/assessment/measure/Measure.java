package ruleoflaw.assessment.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ruleoflaw.chassis.problem.Text;

/**
 * A named quantity of a unit in a year, made of items.
 *
 * @param unit what one item is called when it is counted
 * @param source the service whose events bring the items
 * @param notCounted items with one of these values do not count, for example withdrawn ones
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
        List<Feed> feeds) {

    public Optional<Attribute> attribute(String name) {
        return attributes.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    public boolean counts(Map<String, String> item) {
        return notCounted.entrySet().stream()
                .noneMatch(rule -> rule.getValue().contains(item.getOrDefault(rule.getKey(), "")));
    }
}
