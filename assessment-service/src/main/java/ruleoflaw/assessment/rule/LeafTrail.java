package ruleoflaw.assessment.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.problem.Text;

/**
 * A leaf's points with everything that led to them, down to the events.
 *
 * @param exact the sum of the terms before bounds and rounding
 * @param points with the scheme's decimals, such as {@code 11.40}; absent when the leaf does not apply to the unit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeafTrail(
        String block,
        String code,
        Text title,
        Fraction max,
        List<TermTrail> terms,
        @Nullable Fraction exact,
        @Nullable String points) {

    /**
     * One term of it.
     *
     * @param shape the rule itself, so that the trail explains itself without the scheme
     * @param value the fraction of the points; absent when the term does not apply
     * @param empty whether there was nothing to divide by
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TermTrail(
            Fraction points,
            Shape shape,
            List<Input> inputs,
            boolean empty,
            @Nullable Fraction value) {

        Input input(String name) {
            return inputs.stream()
                    .filter(i -> i.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A quantity that went in: what it is called in the shape, how much it is, and the items behind it. */
    public record Input(String name, String measure, Fraction value, List<Item> items) {}

    public boolean applies() {
        return points != null;
    }

    public SortedSet<String> events() {
        var events = new TreeSet<String>();
        for (var term : terms) {
            term.inputs().forEach(input -> input.items().forEach(item -> events.add(item.event())));
        }
        return events;
    }
}
