package ruleoflaw.assessment.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One item of a measure, as it counts today.
 *
 * @param id the item
 * @param event the event that brought what we know of it
 * @param evidence where the evidence is named, in the words of the service that told it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
        String id,
        String event,
        SortedMap<String, String> attributes,
        @Nullable String evidence) {
    Fraction number(String attribute) {
        var text = attributes.get(attribute);
        if (text == null) {
            throw new IllegalStateException("item " + id + " has no " + attribute);
        }
        return Fraction.of(text);
    }

    /** Empty text when it says nothing about it. */
    String code(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Σ attribute · factor. */
    Fraction sum(SortedMap<String, Fraction> factors) {
        return factors.entrySet().stream()
                .map(each -> number(each.getKey()).times(each.getValue()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
