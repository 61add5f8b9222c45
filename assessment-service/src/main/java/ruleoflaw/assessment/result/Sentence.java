package ruleoflaw.assessment.result;

import java.util.stream.Collectors;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.LeafTrail;
import ruleoflaw.assessment.rule.LeafTrail.TermTrail;
import ruleoflaw.assessment.rule.Shape;
import ruleoflaw.chassis.problem.Text;

/** Says in one sentence how a leaf's points came about; made from the trail, so it cannot disagree with the number. */
final class Sentence {
    private final ShapeWords words;

    Sentence(Measures measures) {
        this.words = new ShapeWords(measures);
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
        var all = leaf.terms().stream().map(this::term).toList();
        return Text.of(
                all.stream().map(Text::zh).collect(Collectors.joining("；")),
                all.stream().map(Text::en).collect(Collectors.joining("; ")));
    }

    private Text term(TermTrail term) {
        var shape = switch (term.shape()) {
            case Shape.Ratio ratio -> words.ratio(ratio, term);
            case Shape.Weighted weighted -> words.weighted(weighted, term);
        };
        if (term.value() == null) {
            return shape;
        }
        return Text.of(
                "%s，%s×%s=%s".formatted(shape.zh(), term.points(), term.value(), got(term)),
                "%s; %s × %s = %s".formatted(shape.en(), term.points(), term.value(), got(term)));
    }

    private static String got(TermTrail term) {
        var value = term.value();
        return value == null ? "" : term.points().times(value).toString();
    }

    private static Text end(LeafTrail leaf) {
        return leaf.applies()
                ? Text.of("得%s分".formatted(leaf.points()), "Points: %s".formatted(leaf.points()))
                : Text.of("本项不适用", "Not applicable");
    }
}
