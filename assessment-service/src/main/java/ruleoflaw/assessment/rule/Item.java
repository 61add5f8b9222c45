package ruleoflaw.assessment.rule;

import java.util.SortedMap;

/**
 * One item of a measure, as it counts today.
 *
 * @param id the item
 * @param event the event that brought what we know of it
 */
public record Item(String id, String event, SortedMap<String, String> attributes) {
    Fraction number(String attribute) {
        var text = attributes.get(attribute);
        if (text == null) {
            throw new IllegalStateException("item " + id + " has no " + attribute);
        }
        return Fraction.of(text);
    }
}
