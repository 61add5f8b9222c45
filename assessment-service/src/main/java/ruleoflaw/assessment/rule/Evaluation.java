package ruleoflaw.assessment.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.LeafTrail.TermTrail;

/** Applies rules to the items of one unit. The same rules and items give the same trail, always. */
final class Evaluation {
    private final Valuation valuation;
    private final int decimals;

    Evaluation(Items items, int decimals) {
        this.valuation = new Valuation(items);
        this.decimals = decimals;
    }

    LeafTrail leaf(String block, Leaf leaf) {
        var terms = leaf.terms().stream().map(this::term).toList();
        var exact = sum(leaf, terms);
        var points = exact == null
                ? null
                : exact.max(Fraction.ZERO).min(leaf.max()).rounded(decimals).toPlainString();
        return new LeafTrail(block, leaf.code(), leaf.title(), leaf.max(), leaf.base(), terms, exact, points);
    }

    private TermTrail term(Term term) {
        var worth = valuation.of(term.shape());
        return new TermTrail(term.points(), term.shape(), term.cap(), worth.inputs(), worth.empty(), worth.value());
    }

    /**
     * Null when no term applies. When only some do, what they give is scaled to the points of all: a unit neither loses
     * nor gains by what does not concern it.
     */
    private static @Nullable Fraction sum(Leaf leaf, List<TermTrail> terms) {
        var got = leaf.start();
        var applicable = leaf.start();
        var offered = leaf.start();
        for (int i = 0; i < terms.size(); i++) {
            var gain = leaf.terms().get(i).gain();
            var gives = terms.get(i).got();
            offered = offered.plus(gain);
            if (gives != null) {
                got = got.plus(gives);
                applicable = applicable.plus(gain);
            }
        }
        return applicable.signum() == 0 ? null : got.times(offered).dividedBy(applicable);
    }
}
