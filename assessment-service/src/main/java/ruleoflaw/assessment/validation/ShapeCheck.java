package ruleoflaw.assessment.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.measure.Attribute;
import ruleoflaw.assessment.measure.Measure;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.Quantity;
import ruleoflaw.assessment.rule.Shape;

/** Whether a shape says something that can be computed and reached. */
record ShapeCheck(QuantityCheck quantities, Faults faults) {
    void check(Shape shape, String at) {
        switch (shape) {
            case Shape.Ratio s -> ratio(s.numerator(), s.denominator(), s.cap(), at);
            case Shape.Complement s -> ratio(s.numerator(), s.denominator(), null, at);
            case Shape.Tiers s -> tiers(s, at);
            case Shape.Mean s -> mean(s, at);
            case Shape.Weighted s -> weighted(s, at);
            case Shape.Days s -> days(s, at);
            case Shape.Flag s -> {
                quantities.ofItems(s.condition(), at + "/condition");
                positive(s.atLeast(), at + "/atLeast");
            }
            case Shape.PerInstance s -> quantities.ofItems(s.count(), at + "/count");
            case Shape.Shortfall s -> {
                quantities.ofItems(s.value(), at + "/value");
                faults.positive(s.required(), at + "/required");
            }
            case Shape.Checklist s -> checklist(s, at);
            case Shape.Grade s -> grade(s, at);
        }
    }

    private void ratio(Quantity numerator, Quantity denominator, @Nullable Fraction cap, String at) {
        quantities.any(numerator, at + "/numerator");
        quantities.any(denominator, at + "/denominator");
        positive(cap, at + "/cap");
    }

    private void tiers(Shape.Tiers tiers, String at) {
        ratio(tiers.numerator(), tiers.denominator(), null, at);
        var steps = tiers.steps();
        faults.descending(steps.stream().map(Shape.Tiers.Step::from).toList(), at + "/steps", "from");
        faults.descending(steps.stream().map(Shape.Tiers.Step::value).toList(), at + "/steps", "value");
        for (int i = 0; i < steps.size(); i++) {
            var place = at + "/steps/" + i;
            var from = steps.get(i).from();
            faults.unless(from.signum() >= 0, place + "/from", "不能小于零", "it cannot be negative");
            faults.unless(
                    !isPartOf(tiers.numerator(), tiers.denominator()) || from.compareTo(Fraction.ONE) <= 0,
                    place + "/from",
                    "比值不会大于1，这一档永远达不到",
                    "the ratio is never above 1, so this step can never be reached");
            faults.share(steps.get(i).value(), place + "/value");
        }
    }

    /** Whether the numerator counts some of what the denominator counts. */
    private static boolean isPartOf(Quantity numerator, Quantity denominator) {
        return numerator.number() == null
                && Objects.equals(numerator.measure(), denominator.measure())
                && Objects.equals(numerator.sum(), denominator.sum())
                && numerator.where().entrySet().containsAll(denominator.where().entrySet());
    }

    private void mean(Shape.Mean mean, String at) {
        quantities.measure(mean.measure(), at + "/measure").ifPresent(measure -> {
            numbers(measure, mean.kept(), at + "/kept");
            numbers(measure, mean.applicable(), at + "/applicable");
            quantities.where(measure, mean.zeroIf(), at + "/zeroIf");
        });
    }

    private void numbers(Measure measure, SortedMap<String, Fraction> factors, String at) {
        factors.keySet().forEach(name -> quantities.number(measure, name, at + "/" + Faults.escaped(name)));
    }

    private void weighted(Shape.Weighted weighted, String at) {
        quantities.measure(weighted.measure(), at + "/measure").ifPresent(measure -> {
            quantities.number(measure, weighted.weight(), at + "/weight");
            quantities
                    .code(measure, weighted.by(), at + "/by")
                    .ifPresent(by -> weighted.factors().forEach((value, factor) -> {
                        var place = at + "/factors/" + Faults.escaped(value);
                        quantities.known(by, value, place);
                        faults.share(factor, place);
                    }));
        });
    }

    private void days(Shape.Days days, String at) {
        quantities.measure(days.measure(), at + "/measure").ifPresent(measure -> {
            var from = quantities.attribute(measure, days.from(), Attribute.Kind.DATE, at + "/from");
            faults.unless(
                    from.isEmpty() || !from.get().optional(),
                    at + "/from",
                    "起算日期可能没有值",
                    "an item may lack the date to count from");
            var _ = quantities.attribute(measure, days.to(), Attribute.Kind.DATE, at + "/to");
        });
        positive(days.perDay(), at + "/perDay");
        if (days.perDay() != null) {
            faults.share(days.perDay(), at + "/perDay");
        }
    }

    private void checklist(Shape.Checklist checklist, String at) {
        var seen = new HashSet<String>();
        for (int i = 0; i < checklist.entries().size(); i++) {
            var entry = checklist.entries().get(i);
            var place = at + "/entries/" + i;
            once(seen, entry.criterion(), place + "/criterion");
            faults.named(entry.title(), place + "/title");
            faults.positive(entry.weight(), place + "/weight");
        }
    }

    private void grade(Shape.Grade grade, String at) {
        var steps = grade.rubric();
        var values = steps.stream().map(Shape.Grade.Step::value).toList();
        var seen = new HashSet<String>();
        for (int i = 0; i < steps.size(); i++) {
            var place = at + "/rubric/" + i;
            once(seen, steps.get(i).code(), place + "/code");
            faults.named(steps.get(i).title(), place + "/title");
            faults.share(values.get(i), place + "/value");
        }
        faults.descending(values, at + "/rubric", "value");
        faults.unless(
                values.equals(List.of()) || values.getFirst().equals(Fraction.ONE),
                at + "/rubric/0/value",
                "最高一档须为1，否则满分永远达不到",
                "the best step is worth 1, or the maximum can never be reached");
    }

    private void once(HashSet<String> seen, String code, String at) {
        faults.unless(seen.add(code), at, code + "重复", code + " stands here twice");
    }

    private void positive(@Nullable Fraction number, String at) {
        if (number != null) {
            faults.positive(number, at);
        }
    }
}
