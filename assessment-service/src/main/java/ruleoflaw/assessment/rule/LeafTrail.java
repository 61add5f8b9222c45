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
 * @param block the block or ledger it belongs to; {@code VETO} and {@code BAR} for conditions
 * @param base what the unit started with, where terms take away
 * @param exact the sum of the terms before bounds and rounding
 * @param points with the scheme's decimals, such as {@code 11.40}; absent when the leaf does not apply to the unit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeafTrail(
        String block,
        String code,
        Text title,
        Fraction max,
        @Nullable Fraction base,
        List<TermTrail> terms,
        @Nullable Fraction exact,
        @Nullable String points) {

    /**
     * One term of it.
     *
     * @param shape the rule itself, so that the trail explains itself without the scheme
     * @param value what the shape came to: a share of the points, or a number of times; absent: does not apply
     * @param empty whether there was nothing to look at
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TermTrail(
            Fraction points,
            Shape shape,
            @Nullable Fraction cap,
            List<Input> inputs,
            boolean empty,
            @Nullable Fraction value) {

        Input input(String name) {
            return inputs.stream()
                    .filter(i -> i.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        /** What it gives or takes; absent when it does not apply. */
        public @Nullable Fraction got() {
            if (value == null) {
                return null;
            }
            var got = points.times(value);
            return cap == null ? got : got.min(cap).max(Fraction.ZERO.minus(cap));
        }
    }

    /**
     * A quantity that went in: what it is called in the shape, how much it is, and the items behind it.
     *
     * @param measure absent for a number that stands in the rules
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Input(String name, @Nullable String measure, Fraction value, List<Item> items) {}

    public boolean applies() {
        return points != null;
    }

    /** Whether a reviewer still has to judge. */
    public boolean waiting() {
        return terms.stream()
                .filter(term -> term.shape() instanceof Shape.Grade || term.shape() instanceof Shape.Checklist)
                .anyMatch(term ->
                        term.inputs().stream().allMatch(input -> input.items().isEmpty()));
    }

    public SortedSet<String> events() {
        var events = new TreeSet<String>();
        for (var term : terms) {
            term.inputs().forEach(input -> input.items().forEach(item -> events.add(item.event())));
        }
        return events;
    }
}
