package ruleoflaw.assessment.result;

import java.util.ArrayList;
import java.util.stream.Collectors;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.LeafTrail;
import ruleoflaw.assessment.rule.LeafTrail.TermTrail;
import ruleoflaw.chassis.problem.Text;

/** Says in one sentence how a leaf's points came about; made from the trail, so it cannot disagree with the number. */
final class Sentence {
    private final ShapeWords words;

    Sentence(Measures measures) {
        this.words = new ShapeWords(new QuantityWords(measures));
    }

    Text of(LeafTrail leaf) {
        return Text.of(
                "%s（满分%s分）：%s。%s"
                        .formatted(
                                leaf.title().zh(),
                                leaf.max(),
                                terms(leaf).zh(),
                                end(leaf).zh()),
                "%s (at most %s points): %s. %s"
                        .formatted(
                                leaf.title().en(),
                                leaf.max(),
                                terms(leaf).en(),
                                end(leaf).en()));
    }

    private Text terms(LeafTrail leaf) {
        var parts = new ArrayList<Text>();
        if (leaf.base() != null) {
            parts.add(Text.of("基础分" + leaf.base(), "starts with " + leaf.base()));
        }
        leaf.terms().forEach(term -> parts.add(term(term)));
        return Text.of(
                parts.stream().map(Text::zh).collect(Collectors.joining("；")),
                parts.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private Text term(TermTrail term) {
        var shape = words.of(term);
        var got = term.got();
        if (got == null) {
            return shape;
        }
        return Text.of(
                "%s，%s×%s%s=%s"
                        .formatted(
                                shape.zh(),
                                term.points(),
                                term.value(),
                                within(term).zh(),
                                got),
                "%s; %s × %s%s = %s"
                        .formatted(
                                shape.en(),
                                term.points(),
                                term.value(),
                                within(term).en(),
                                got));
    }

    private static Text within(TermTrail term) {
        var cap = term.cap();
        return cap == null ? Text.of("", "") : Text.of("（以" + cap + "为限）", " (at most " + cap + ")");
    }

    private static Text end(LeafTrail leaf) {
        return leaf.applies()
                ? Text.of("得%s分".formatted(leaf.points()), "Points: %s".formatted(leaf.points()))
                : Text.of("本项不适用", "Not applicable");
    }
}
