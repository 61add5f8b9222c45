package ruleoflaw.assessment.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ruleoflaw.assessment.measure.Attribute;
import ruleoflaw.assessment.measure.Measure;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.LeafTrail.Input;
import ruleoflaw.assessment.rule.LeafTrail.TermTrail;
import ruleoflaw.assessment.rule.Quantity;
import ruleoflaw.assessment.rule.Shape;
import ruleoflaw.assessment.rule.WhenEmpty;
import ruleoflaw.chassis.problem.Text;

/** What each shape did, in words; the catalogue of measures lends the nouns. */
record ShapeWords(Measures measures) {
    Text ratio(Shape.Ratio rule, TermTrail trail) {
        var numerator = quantity(rule.numerator(), trail.inputs().getFirst());
        var denominator = quantity(rule.denominator(), trail.inputs().getLast());
        if (trail.empty()) {
            return empty(denominator, rule.whenEmpty());
        }
        var cap = rule.cap();
        var capped = cap == null ? Text.of("", "") : Text.of("，以" + cap + "为限", ", at most " + cap);
        return Text.of(
                numerator.zh() + "÷" + denominator.zh() + capped.zh(),
                numerator.en() + " ÷ " + denominator.en() + capped.en());
    }

    Text weighted(Shape.Weighted rule, TermTrail trail) {
        var measure = measures.get(rule.measure());
        var all = trail.inputs().getFirst();
        var head = Text.of(
                "%s%s%s，权重合计%s"
                        .formatted(
                                measure.title().zh(),
                                all.items().size(),
                                measure.unit().zh(),
                                all.value()),
                "%s: %s, total weight %s"
                        .formatted(measure.title().en(), all.items().size(), all.value()));
        if (trail.empty()) {
            return empty(head, rule.whenEmpty());
        }
        var by = measure.attribute(rule.by()).orElseThrow();
        var groups = trail.inputs().stream()
                .skip(1)
                .map(input -> group(rule, by, input))
                .toList();
        return joined(head, groups);
    }

    private static Text joined(Text head, List<Text> groups) {
        return Text.of(
                groups.stream().map(Text::zh).collect(Collectors.joining("、", head.zh() + "，其中", "")),
                groups.stream().map(Text::en).collect(Collectors.joining(", ", head.en() + ", of which ", "")));
    }

    private static Text group(Shape.Weighted rule, Attribute by, Input input) {
        var label = label(by, input.name());
        var factor = rule.factors().getOrDefault(input.name(), Fraction.ZERO);
        return Text.of(
                "%s%s×%s".formatted(label.zh(), input.value(), factor),
                "%s %s × %s".formatted(label.en(), input.value(), factor));
    }

    private Text quantity(Quantity rule, Input input) {
        var measure = measures.get(rule.measure());
        var condition = condition(rule.where(), measure);
        var sum = rule.sum();
        if (sum != null) {
            var added = measure.attribute(sum).orElseThrow().title();
            return Text.of(
                    added.zh() + condition.zh() + input.value(), added.en() + condition.en() + " " + input.value());
        }
        return Text.of(
                measure.title().zh()
                        + condition.zh()
                        + input.value()
                        + measure.unit().zh(),
                measure.title().en() + condition.en() + " " + input.value());
    }

    private static Text condition(Map<String, ? extends Set<String>> where, Measure measure) {
        if (where.isEmpty()) {
            return Text.of("", "");
        }
        var labels = where.entrySet().stream()
                .flatMap(rule -> rule.getValue().stream()
                        .map(value -> label(measure.attribute(rule.getKey()).orElseThrow(), value)))
                .toList();
        return Text.of(
                labels.stream().map(Text::zh).collect(Collectors.joining("、", "（", "）")),
                labels.stream().map(Text::en).collect(Collectors.joining(", ", " (", ")")));
    }

    private static Text label(Attribute attribute, String value) {
        return Objects.requireNonNullElse(attribute.values().get(value), Text.of(value, value));
    }

    private static Text empty(Text what, WhenEmpty then) {
        return switch (then) {
            case FULL ->
                Text.of(what.zh() + "，无可计算的数量，按满分计", what.en() + ", nothing to divide by, which counts in full");
            case ZERO ->
                Text.of(what.zh() + "，无可计算的数量，按零分计", what.en() + ", nothing to divide by, which counts as zero");
            case NOT_APPLICABLE -> Text.of(what.zh() + "，无可计算的数量", what.en() + ", nothing to divide by");
        };
    }
}
