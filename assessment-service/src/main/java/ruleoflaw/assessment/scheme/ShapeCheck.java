package ruleoflaw.assessment.scheme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.measure.Attribute;
import ruleoflaw.assessment.measure.Measure;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.Quantity;
import ruleoflaw.assessment.rule.Shape;

/** Whether a shape counts things that exist, in a way that they can be counted. */
record ShapeCheck(Measures measures, Faults faults) {
    void check(Shape shape, String at) {
        switch (shape) {
            case Shape.Ratio ratio -> ratio(ratio, at);
            case Shape.Weighted weighted -> weighted(weighted, at);
        }
    }

    private void ratio(Shape.Ratio ratio, String at) {
        quantity(ratio.numerator(), at + "/numerator");
        quantity(ratio.denominator(), at + "/denominator");
        isPositive(ratio.cap(), at + "/cap");
    }

    private void weighted(Shape.Weighted weighted, String at) {
        measure(weighted.measure(), at).ifPresent(measure -> {
            var _ = attribute(measure, weighted.weight(), Attribute.Kind.NUMBER, at + "/weight");
            attribute(measure, weighted.by(), Attribute.Kind.CODE, at + "/by")
                    .ifPresent(by -> weighted.factors().forEach((value, factor) -> {
                        var place = at + "/factors/" + Faults.escaped(value);
                        isKnown(by, value, place);
                        isShare(factor, place);
                    }));
        });
    }

    private void quantity(Quantity quantity, String at) {
        measure(quantity.measure(), at).ifPresent(measure -> {
            if (quantity.sum() != null) {
                var _ = attribute(measure, quantity.sum(), Attribute.Kind.NUMBER, at + "/sum");
            }
            quantity.where().forEach((name, values) -> {
                var place = at + "/where/" + Faults.escaped(name);
                attribute(measure, name, Attribute.Kind.CODE, place)
                        .ifPresent(attribute -> values.forEach(value -> isKnown(attribute, value, place)));
            });
        });
    }

    private Optional<Measure> measure(String code, String at) {
        var measure = measures.find(code);
        faults.unless(measure.isPresent(), at + "/measure", "没有指标" + code, "there is no measure " + code);
        return measure;
    }

    private Optional<Attribute> attribute(Measure measure, String name, Attribute.Kind kind, String at) {
        var attribute = measure.attribute(name).filter(a -> a.kind() == kind);
        faults.unless(
                attribute.isPresent(),
                at,
                "指标" + measure.code() + "没有可作此用的属性" + name,
                "measure " + measure.code() + " has no attribute " + name + " of kind " + kind);
        return attribute;
    }

    private void isKnown(Attribute attribute, String value, String at) {
        faults.unless(
                attribute.values().containsKey(value),
                at,
                attribute.name() + "没有取值" + value,
                attribute.name() + " is never " + value);
    }

    private void isShare(Fraction factor, String at) {
        var fits = factor.signum() >= 0 && factor.compareTo(Fraction.ONE) <= 0;
        faults.unless(fits, at, "系数须在0和1之间", "a factor lies between 0 and 1");
    }

    private void isPositive(@Nullable Fraction cap, String at) {
        faults.unless(cap == null || cap.signum() > 0, at, "上限须大于零", "a cap must be positive");
    }
}
