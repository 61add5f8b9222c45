package ruleoflaw.assessment.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.ranking.UnitScore.BlockScore;
import ruleoflaw.assessment.ranking.UnitScore.LedgerScore;
import ruleoflaw.assessment.rule.Block;
import ruleoflaw.assessment.rule.Condition;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.Items;
import ruleoflaw.assessment.rule.Leaf;
import ruleoflaw.assessment.rule.Ledger;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.unit.UnitGroup;

/**
 * Adds a unit's leaves up: blocks, bonus up to its cap, less deduction up to its cap.
 *
 * <p>The leaves were rounded when they were computed. Only a normalised block is rounded once more; everything else is
 * an exact sum of what was rounded before.
 */
public record Tally(RuleSet rules, UnitGroup group) {

    /** What the rules make of these items, all at once. */
    public static UnitScore of(RuleSet rules, UnitGroup group, Items items) {
        return new Tally(rules, group)
                .sum(rules.evaluate(items, group, leaf -> true)
                        .map(LeafPoints::of)
                        .toList());
    }

    public UnitScore sum(List<LeafPoints> leaves) {
        return new Sum(leaves.stream().collect(Collectors.toMap(LeafPoints::code, Function.identity()))).score();
    }

    private final class Sum {
        private final Map<String, LeafPoints> leaves;

        Sum(Map<String, LeafPoints> leaves) {
            this.leaves = leaves;
        }

        UnitScore score() {
            var blocks = rules.blocks().stream()
                    .filter(block -> block.appliesTo(group))
                    .map(this::block)
                    .toList();
            var bonus = ledger(rules.bonus());
            var deduction = ledger(rules.deduction());
            var total = blocks.stream()
                    .map(block -> block.points() == null ? Fraction.ZERO : Fraction.of(block.points()))
                    .reduce(Fraction.ZERO, Fraction::plus)
                    .plus(brought(bonus))
                    .minus(brought(deduction));
            return new UnitScore(
                    group, blocks, bonus, deduction, text(total), standing(rules.vetoes()), bars(), waiting());
        }

        private BlockScore block(Block block) {
            var got = Fraction.ZERO;
            var applicable = Fraction.ZERO;
            for (var leaf : block.leaves()) {
                var points = points(leaf);
                if (points.isPresent()) {
                    got = got.plus(points.get());
                    applicable = applicable.plus(leaf.max());
                }
            }
            var worth = block.worthTo(group);
            return new BlockScore(
                    block.code(),
                    block.title(),
                    text(got),
                    applicable,
                    worth,
                    block.scales(),
                    brings(block.scales(), got, applicable, worth));
        }

        private @Nullable String brings(boolean normalised, Fraction got, Fraction applicable, Fraction worth) {
            if (applicable.signum() == 0) {
                return null;
            }
            return text(normalised ? worth.times(got).dividedBy(applicable) : got);
        }

        private @Nullable LedgerScore ledger(@Nullable Ledger ledger) {
            if (ledger == null) {
                return null;
            }
            var sum = ledger.entries().stream()
                    .map(entry -> points(entry).orElse(Fraction.ZERO))
                    .reduce(Fraction.ZERO, Fraction::plus);
            return new LedgerScore(ledger.code(), ledger.title(), text(sum), ledger.cap(), text(sum.min(ledger.cap())));
        }

        private SortedSet<String> bars() {
            var grades = rules.grades();
            return grades == null
                    ? new TreeSet<>()
                    : standing(grades.cuts().stream()
                            .flatMap(cut -> cut.bars().stream())
                            .toList());
        }

        private SortedSet<String> standing(List<Condition> conditions) {
            return conditions.stream()
                    .map(Condition::code)
                    .filter(code -> pointsOf(code).orElse(Fraction.ZERO).signum() > 0)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private SortedSet<String> waiting() {
            return leaves.values().stream()
                    .filter(LeafPoints::waiting)
                    .map(LeafPoints::code)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Optional<Fraction> points(Leaf leaf) {
            return pointsOf(leaf.code());
        }

        private Optional<Fraction> pointsOf(String code) {
            return Optional.ofNullable(leaves.get(code)).map(LeafPoints::points).map(Fraction::of);
        }
    }

    private static Fraction brought(@Nullable LedgerScore ledger) {
        return ledger == null ? Fraction.ZERO : Fraction.of(ledger.points());
    }

    private String text(Fraction points) {
        return points.rounded(rules.decimals()).toPlainString();
    }
}
