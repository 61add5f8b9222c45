package ruleoflaw.assessment.result;

import static ruleoflaw.assessment.result.QuantityWords.label;
import static ruleoflaw.assessment.result.QuantityWords.list;

import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.measure.Attribute;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.LeafTrail.Input;
import ruleoflaw.assessment.rule.LeafTrail.TermTrail;
import ruleoflaw.assessment.rule.Quantity;
import ruleoflaw.assessment.rule.Shape;
import ruleoflaw.assessment.rule.WhenEmpty;
import ruleoflaw.chassis.problem.Text;

/** What each shape did, in words. */
record ShapeWords(QuantityWords quantities) {
    Text of(TermTrail trail) {
        return switch (trail.shape()) {
            case Shape.Ratio s -> ratio(s.numerator(), s.denominator(), s.whenEmpty(), trail, capped(s.cap()));
            case Shape.Complement s ->
                ratio(s.numerator(), s.denominator(), s.whenEmpty(), trail, Text.of("，以1减之", ", taken from 1"));
            case Shape.Tiers s -> ratio(s.numerator(), s.denominator(), s.whenEmpty(), trail, tier(trail));
            case Shape.Mean s -> average(s.measure(), s.whenEmpty(), trail);
            case Shape.Days s -> days(s, trail);
            case Shape.Weighted s -> weighted(s, trail);
            case Shape.Flag s -> flag(s, trail);
            case Shape.PerInstance s -> quantities.of(s.count(), trail.inputs().getFirst());
            case Shape.Shortfall s -> shortfall(s, trail);
            case Shape.Checklist s -> checklist(s, trail);
            case Shape.Grade s -> grade(s, trail);
        };
    }

    private Text ratio(Quantity above, Quantity below, WhenEmpty whenEmpty, TermTrail trail, Text then) {
        var numerator = quantities.of(above, trail.inputs().getFirst());
        var denominator = quantities.of(below, trail.inputs().getLast());
        return trail.empty()
                ? empty(denominator, whenEmpty)
                : Text.of(
                        numerator.zh() + "÷" + denominator.zh() + then.zh(),
                        numerator.en() + " ÷ " + denominator.en() + then.en());
    }

    private static Text capped(@Nullable Fraction cap) {
        return cap == null ? Text.of("", "") : Text.of("，以" + cap + "为限", ", at most " + cap);
    }

    private static Text tier(TermTrail trail) {
        return Text.of("，按档次得" + trail.value(), ", which reaches the step of " + trail.value());
    }

    private Text average(String measure, WhenEmpty whenEmpty, TermTrail trail) {
        var all = trail.inputs().getFirst();
        var head = quantities.count(measure, all.items().size());
        if (trail.empty()) {
            return empty(head, whenEmpty);
        }
        var shares = list(trail.inputs().stream()
                .skip(1)
                .map(input -> Text.of(input.value().toString(), input.value().toString()))
                .toList());
        return Text.of(
                "%s，逐%s得%s，平均".formatted(head.zh(), unit(measure), shares.zh()),
                "%s, one by one %s, on average".formatted(head.en(), shares.en()));
    }

    private String unit(String measure) {
        return quantities.measure(measure).unit().zh();
    }

    private Text days(Shape.Days rule, TermTrail trail) {
        var measure = quantities.measure(rule.measure());
        var from = measure.attribute(rule.from()).orElseThrow().title();
        var to = measure.attribute(rule.to()).orElseThrow().title();
        var average = average(rule.measure(), rule.whenEmpty(), trail);
        return Text.of(
                "%s至%s限%d日，%s".formatted(from.zh(), to.zh(), rule.limit(), average.zh()),
                "%s to %s within %d days; %s".formatted(from.en(), to.en(), rule.limit(), average.en()));
    }

    private Text weighted(Shape.Weighted rule, TermTrail trail) {
        var measure = quantities.measure(rule.measure());
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
        var groups = list(trail.inputs().stream()
                .skip(1)
                .map(input -> group(rule, by, input))
                .toList());
        return Text.of(head.zh() + "，其中" + groups.zh(), head.en() + ", of which " + groups.en());
    }

    private static Text group(Shape.Weighted rule, Attribute by, Input input) {
        var label = label(by, input.name());
        var factor = rule.factors().getOrDefault(input.name(), Fraction.ZERO);
        return Text.of(
                "%s%s×%s".formatted(label.zh(), input.value(), factor),
                "%s %s × %s".formatted(label.en(), input.value(), factor));
    }

    private Text flag(Shape.Flag rule, TermTrail trail) {
        var met = quantities.of(rule.condition(), trail.inputs().getFirst());
        if (trail.empty()) {
            return empty(met, rule.whenEmpty());
        }
        var reached = Fraction.ONE.equals(trail.value());
        return Text.of(
                met.zh() + (reached ? "，符合条件" : "，不符合条件"),
                met.en() + (reached ? ", which is what it takes" : ", which is not what it takes"));
    }

    private Text shortfall(Shape.Shortfall rule, TermTrail trail) {
        var value = quantities.of(rule.value(), trail.inputs().getFirst());
        return Text.of(
                "%s，应有%s，少%s".formatted(value.zh(), rule.required(), trail.value()),
                "%s of %s required, %s missing".formatted(value.en(), rule.required(), trail.value()));
    }

    private Text checklist(Shape.Checklist rule, TermTrail trail) {
        var entries = list(rule.entries().stream()
                .map(entry -> judged(entry, trail.inputs().get(rule.entries().indexOf(entry))))
                .toList());
        return trail.empty() ? empty(entries, rule.whenEmpty()) : entries;
    }

    private static Text judged(Shape.Checklist.Entry entry, Input input) {
        var step = input.items().isEmpty()
                ? ""
                : input.items().getLast().attributes().getOrDefault("step", "");
        var verdict = switch (step) {
            case "PASSED" -> Text.of("通过", "passed");
            case "NOT_APPLICABLE" -> Text.of("不适用", "not applicable");
            case "" -> Text.of("未评定", "not judged yet");
            default -> Text.of("未通过", "failed");
        };
        return Text.of(
                "%s（权重%s）%s".formatted(entry.title().zh(), entry.weight(), verdict.zh()),
                "%s (weight %s) %s".formatted(entry.title().en(), entry.weight(), verdict.en()));
    }

    private static Text grade(Shape.Grade rule, TermTrail trail) {
        if (trail.empty()) {
            return empty(Text.of("尚未评定", "not judged yet"), rule.whenEmpty());
        }
        var steps = list(trail.inputs().getFirst().items().stream()
                .map(item -> step(rule, item.attributes().getOrDefault("step", "")))
                .toList());
        return Text.of("评定为" + steps.zh(), "judged as " + steps.en());
    }

    private static Text step(Shape.Grade rule, String code) {
        return rule.rubric().stream()
                .filter(step -> step.code().equals(code))
                .map(Shape.Grade.Step::title)
                .findFirst()
                .orElse(Text.of(code, code));
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
