package ruleoflaw.assessment.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.LeafTrail.Input;

/** What each shape comes to for the items of one unit, with the quantities that went in. */
final class Valuation {
    /** The input that holds everything a shape looked at; further ones are parts of it. */
    static final String ALL = "all";

    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";

    private static final Comparator<Item> BY_ID = Comparator.comparing(Item::id);

    private final Items items;

    Valuation(Items items) {
        this.items = items;
    }

    /** @param value absent when there was nothing to look at and the shape then does not apply */
    record Worth(
            List<Input> inputs, boolean empty, @Nullable Fraction value) {}

    Worth of(Shape shape) {
        return switch (shape) {
            case Shape.Ratio s -> share(s, s.numerator(), s.denominator(), r -> s.cap() == null ? r : r.min(s.cap()));
            case Shape.Complement s ->
                share(
                        s,
                        s.numerator(),
                        s.denominator(),
                        r -> Fraction.ONE.minus(r).max(Fraction.ZERO));
            case Shape.Tiers s -> share(s, s.numerator(), s.denominator(), s::reached);
            case Shape.Mean s -> mean(s);
            case Shape.Days s -> days(s);
            case Shape.Weighted s -> weighted(s);
            case Shape.Flag s -> flag(s);
            case Shape.PerInstance s -> number(input(ALL, s.count()), value -> value);
            case Shape.Shortfall s ->
                number(input(ALL, s.value()), value -> s.required().minus(value).max(Fraction.ZERO));
            case Shape.Checklist s -> checklist(s);
            case Shape.Grade s -> grade(s);
        };
    }

    private Worth share(Shape shape, Quantity above, Quantity below, UnaryOperator<Fraction> turn) {
        var numerator = input(NUMERATOR, above);
        var denominator = input(DENOMINATOR, below);
        return denominator.value().signum() == 0
                ? empty(shape, List.of(numerator, denominator))
                : new Worth(
                        List.of(numerator, denominator),
                        false,
                        turn.apply(numerator.value().dividedBy(denominator.value())));
    }

    private Worth mean(Shape.Mean shape) {
        var counting = items.of(shape.measure()).stream()
                .filter(item -> item.sum(shape.applicable()).signum() > 0)
                .toList();
        return average(shape, shape.measure(), counting, item -> kept(shape, item));
    }

    private static Fraction kept(Shape.Mean shape, Item item) {
        var nothing = shape.zeroIf().entrySet().stream()
                .anyMatch(rule -> rule.getValue().contains(item.code(rule.getKey())));
        return nothing
                ? Fraction.ZERO
                : item.sum(shape.kept())
                        .dividedBy(item.sum(shape.applicable()))
                        .max(Fraction.ZERO)
                        .min(Fraction.ONE);
    }

    private Worth days(Shape.Days shape) {
        return average(shape, shape.measure(), items.of(shape.measure()), item -> {
            var end = item.code(shape.to());
            return end.isEmpty()
                    ? Fraction.ZERO
                    : shape.share(
                            ChronoUnit.DAYS.between(LocalDate.parse(item.code(shape.from())), LocalDate.parse(end)));
        });
    }

    /** The first input counts the items, each further one is an item's share. */
    private static Worth average(Shape shape, String measure, List<Item> taken, Function<Item, Fraction> share) {
        var inputs = new ArrayList<Input>();
        inputs.add(input(ALL, taken, measure, item -> Fraction.ONE));
        taken.stream().sorted(BY_ID).forEach(item -> inputs.add(input(item.id(), List.of(item), measure, share)));
        return taken.isEmpty()
                ? empty(shape, inputs)
                : new Worth(
                        inputs, false, parts(inputs).dividedBy(inputs.getFirst().value()));
    }

    private static Fraction parts(List<Input> inputs) {
        return inputs.stream().skip(1).map(Input::value).reduce(Fraction.ZERO, Fraction::plus);
    }

    private Worth weighted(Shape.Weighted shape) {
        var all = input(ALL, items.of(shape.measure()), shape.measure(), item -> item.number(shape.weight()));
        var inputs = new ArrayList<Input>();
        inputs.add(all);
        groups(all.items(), shape.by())
                .forEach((value, group) ->
                        inputs.add(input(value, group, shape.measure(), item -> item.number(shape.weight()))));
        if (all.value().signum() == 0) {
            return empty(shape, inputs);
        }
        var got = inputs.stream()
                .skip(1)
                .map(input -> input.value().times(shape.factor(input.name())))
                .reduce(Fraction.ZERO, Fraction::plus);
        return new Worth(inputs, false, got.dividedBy(all.value()));
    }

    private static SortedMap<String, List<Item>> groups(List<Item> all, String by) {
        return all.stream().collect(Collectors.groupingBy(item -> item.code(by), TreeMap::new, Collectors.toList()));
    }

    private Worth flag(Shape.Flag shape) {
        var measure = shape.condition().measure();
        var met = input(ALL, shape.condition());
        if (measure != null && items.of(measure).isEmpty()) {
            return empty(shape, List.of(met));
        }
        var reached = met.value().compareTo(shape.wanted()) >= 0;
        return new Worth(List.of(met), false, reached ? Fraction.ONE : Fraction.ZERO);
    }

    private static Worth number(Input input, UnaryOperator<Fraction> turn) {
        return new Worth(List.of(input), false, turn.apply(input.value()));
    }

    private Worth checklist(Shape.Checklist shape) {
        var judged = items.of(Shape.JUDGEMENTS);
        var passed = Fraction.ZERO;
        var applicable = Fraction.ZERO;
        var inputs = new ArrayList<Input>();
        for (var entry : shape.entries()) {
            var about = about(judged, entry.criterion());
            var verdict = about.isEmpty() ? "" : about.getLast().code("step");
            var got = verdict.equals("PASSED") ? entry.weight() : Fraction.ZERO;
            if (!verdict.equals("NOT_APPLICABLE")) {
                applicable = applicable.plus(entry.weight());
            }
            passed = passed.plus(got);
            inputs.add(new Input(entry.criterion(), Shape.JUDGEMENTS, got, about));
        }
        var nobody = inputs.stream().allMatch(input -> input.items().isEmpty());
        return nobody || applicable.signum() == 0
                ? empty(shape, inputs)
                : new Worth(inputs, false, passed.dividedBy(applicable));
    }

    private Worth grade(Shape.Grade shape) {
        var steps = shape.rubric().stream().collect(Collectors.toMap(Shape.Grade.Step::code, Shape.Grade.Step::value));
        var given = about(items.of(Shape.JUDGEMENTS), shape.criterion()).stream()
                .filter(item -> steps.containsKey(item.code("step")))
                .toList();
        return average(shape, Shape.JUDGEMENTS, given, item -> steps.getOrDefault(item.code("step"), Fraction.ZERO));
    }

    private static List<Item> about(List<Item> judged, String criterion) {
        return judged.stream()
                .filter(item -> item.code("criterion").equals(criterion))
                .toList();
    }

    private static Worth empty(Shape shape, List<Input> inputs) {
        var then = shape.whenEmpty();
        return new Worth(inputs, true, then == null ? Fraction.ZERO : then.value());
    }

    private Input input(String name, Quantity quantity) {
        var number = quantity.number();
        var measure = quantity.measure();
        if (number != null || measure == null) {
            return new Input(name, null, number == null ? Fraction.ZERO : number, List.of());
        }
        var taken = items.of(measure).stream().filter(quantity::takes).toList();
        return input(name, taken, measure, quantity::of);
    }

    private static Input input(String name, List<Item> taken, String measure, Function<Item, Fraction> value) {
        return new Input(name, measure, taken.stream().map(value).reduce(Fraction.ZERO, Fraction::plus), taken);
    }
}
