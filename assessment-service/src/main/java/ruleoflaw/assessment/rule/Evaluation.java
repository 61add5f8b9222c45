package ruleoflaw.assessment.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.LeafTrail.Input;
import ruleoflaw.assessment.rule.LeafTrail.TermTrail;

/** Applies rules to the items of one unit. The same rules and items give the same trail, always. */
final class Evaluation {
    /** The input of a {@link Shape.Weighted} that holds all items. */
    static final String ALL = "all";

    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";

    private final Items items;
    private final int decimals;

    Evaluation(Items items, int decimals) {
        this.items = items;
        this.decimals = decimals;
    }

    LeafTrail leaf(String block, Leaf leaf) {
        var terms = leaf.terms().stream().map(this::term).toList();
        var exact = sum(terms);
        var points = exact == null
                ? null
                : exact.max(Fraction.ZERO).min(leaf.max()).rounded(decimals).toPlainString();
        return new LeafTrail(block, leaf.code(), leaf.title(), leaf.max(), terms, exact, points);
    }

    /**
     * Null when no term applies. When only some do, what they give is scaled to the points of all: a unit neither loses
     * nor gains by what does not concern it.
     */
    private static @Nullable Fraction sum(List<TermTrail> terms) {
        var got = Fraction.ZERO;
        var applicable = Fraction.ZERO;
        var offered = Fraction.ZERO;
        for (var term : terms) {
            var gain = term.points().max(Fraction.ZERO);
            offered = offered.plus(gain);
            if (term.value() != null) {
                got = got.plus(term.points().times(term.value()));
                applicable = applicable.plus(gain);
            }
        }
        return applicable.signum() == 0 ? null : got.times(offered).dividedBy(applicable);
    }

    private TermTrail term(Term term) {
        return switch (term.shape()) {
            case Shape.Ratio ratio -> ratio(term, ratio);
            case Shape.Weighted weighted -> weighted(term, weighted);
        };
    }

    private TermTrail ratio(Term term, Shape.Ratio shape) {
        var numerator = input(NUMERATOR, shape.numerator());
        var denominator = input(DENOMINATOR, shape.denominator());
        return trail(term, List.of(numerator, denominator), denominator, shape.whenEmpty(), () -> {
            var value = numerator.value().dividedBy(denominator.value());
            return shape.cap() == null ? value : value.min(shape.cap());
        });
    }

    private TermTrail weighted(Term term, Shape.Weighted shape) {
        var all = input(ALL, items.of(shape.measure()), shape.measure(), item -> item.number(shape.weight()));
        var inputs = new ArrayList<Input>();
        inputs.add(all);
        all.items().stream()
                .collect(Collectors.groupingBy(
                        item -> item.attributes().getOrDefault(shape.by(), ""), TreeMap::new, Collectors.toList()))
                .forEach((value, group) ->
                        inputs.add(input(value, group, shape.measure(), item -> item.number(shape.weight()))));
        return trail(
                term,
                inputs,
                all,
                shape.whenEmpty(),
                () -> inputs.stream()
                        .skip(1)
                        .map(input -> input.value().times(shape.factor(input.name())))
                        .reduce(Fraction.ZERO, Fraction::plus)
                        .dividedBy(all.value()));
    }

    private static TermTrail trail(
            Term term,
            List<Input> inputs,
            Input divisor,
            WhenEmpty whenEmpty,
            java.util.function.Supplier<Fraction> value) {
        var empty = divisor.value().signum() == 0;
        return new TermTrail(term.points(), term.shape(), inputs, empty, empty ? whenEmpty.value() : value.get());
    }

    private Input input(String name, Quantity quantity) {
        var taken =
                items.of(quantity.measure()).stream().filter(quantity::takes).toList();
        return input(name, taken, quantity.measure(), quantity::of);
    }

    private static Input input(String name, List<Item> taken, String measure, Function<Item, Fraction> value) {
        return new Input(name, measure, taken.stream().map(value).reduce(Fraction.ZERO, Fraction::plus), taken);
    }
}
