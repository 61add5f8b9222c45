package ruleoflaw.assessment.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ruleoflaw.assessment.measure.Attribute;
import ruleoflaw.assessment.measure.Measure;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.LeafTrail.Input;
import ruleoflaw.assessment.rule.Quantity;
import ruleoflaw.chassis.problem.Text;

/** What was counted or added up, in words; the catalogue of measures lends the nouns. */
record QuantityWords(Measures measures) {
    Text of(Quantity rule, Input input) {
        if (rule.number() != null || rule.measure() == null) {
            return Text.of(input.value().toString(), input.value().toString());
        }
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

    Measure measure(String code) {
        return measures.get(code);
    }

    /** So many items of a measure. */
    Text count(String code, int items) {
        var measure = measures.get(code);
        return Text.of(
                measure.title().zh() + items + measure.unit().zh(),
                measure.title().en() + " " + items);
    }

    static Text label(Attribute attribute, String value) {
        return Objects.requireNonNullElse(attribute.values().get(value), Text.of(value, value));
    }

    /** The parts one after the other. */
    static Text list(List<Text> parts) {
        return Text.of(
                parts.stream().map(Text::zh).collect(Collectors.joining("、")),
                parts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static Text condition(Map<String, ? extends Set<String>> where, Measure measure) {
        if (where.isEmpty()) {
            return Text.of("", "");
        }
        var labels = list(where.entrySet().stream()
                .flatMap(rule -> rule.getValue().stream()
                        .map(value -> label(measure.attribute(rule.getKey()).orElseThrow(), value)))
                .toList());
        return Text.of("（" + labels.zh() + "）", " (" + labels.en() + ")");
    }
}
