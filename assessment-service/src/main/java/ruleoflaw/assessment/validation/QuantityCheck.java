package ruleoflaw.assessment.validation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.measure.Attribute;
import ruleoflaw.assessment.measure.Measure;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.Quantity;

/** Whether what is counted exists, in a way that it can be counted. */
record QuantityCheck(Measures measures, Faults faults) {
    /** A count or a sum. */
    void ofItems(Quantity quantity, String at) {
        faults.unless(quantity.number() == null, at + "/number", "此处须统计指标，不能是常数", "items have to be counted here");
        if (quantity.number() == null) {
            measured(quantity, at);
        }
    }

    /** A count, a sum or a constant. */
    void any(Quantity quantity, String at) {
        var number = quantity.number();
        if (number == null) {
            measured(quantity, at);
            return;
        }
        var alone = quantity.measure() == null
                && quantity.sum() == null
                && quantity.where().isEmpty();
        faults.unless(alone, at + "/number", "常数不能同时写指标", "a number stands alone, without a measure");
        faults.positive(number, at + "/number");
    }

    private void measured(Quantity quantity, String at) {
        measure(quantity.measure(), at + "/measure").ifPresent(measure -> {
            if (quantity.sum() != null) {
                number(measure, quantity.sum(), at + "/sum");
            }
            where(measure, quantity.where(), at + "/where");
        });
    }

    void where(Measure measure, Map<String, ? extends Set<String>> where, String at) {
        where.forEach((name, values) -> {
            var place = at + "/" + Faults.escaped(name);
            code(measure, name, place).ifPresent(attribute -> values.forEach(value -> known(attribute, value, place)));
        });
    }

    Optional<Measure> measure(@Nullable String code, String at) {
        var measure = Optional.ofNullable(code).flatMap(measures::find);
        faults.unless(measure.isPresent(), at, "没有指标" + code, "there is no measure " + code);
        return measure;
    }

    /** An attribute that every item has as a number. */
    void number(Measure measure, String name, String at) {
        var attribute = attribute(measure, name, Attribute.Kind.NUMBER, at);
        faults.unless(
                attribute.isEmpty() || !attribute.get().optional(),
                at,
                "属性" + name + "可能没有值，不能合计",
                "an item may lack " + name + ", so it cannot be added up");
    }

    Optional<Attribute> code(Measure measure, String name, String at) {
        return attribute(measure, name, Attribute.Kind.CODE, at);
    }

    Optional<Attribute> attribute(Measure measure, String name, Attribute.Kind kind, String at) {
        var attribute = measure.attribute(name).filter(a -> a.kind() == kind);
        faults.unless(
                attribute.isPresent(),
                at,
                "指标" + measure.code() + "没有可作此用的属性" + name,
                "measure " + measure.code() + " has no attribute " + name + " of kind " + kind);
        return attribute;
    }

    void known(Attribute attribute, String value, String at) {
        faults.unless(
                attribute.mayBe(value), at, attribute.name() + "没有取值" + value, attribute.name() + " is never " + value);
    }
}
