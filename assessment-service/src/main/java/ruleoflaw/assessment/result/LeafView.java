package ruleoflaw.assessment.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.LeafTrail;
import ruleoflaw.chassis.problem.Text;

/**
 * A leaf as people read it.
 *
 * @param points with the scheme's decimals, as text so that {@code 11.40} keeps its zero; null when not applicable
 * @param rule how the points came about, in one sentence
 * @param inputs the quantities that went in, by their name in the rule; those of further terms are {@code 2.name} …
 * @param events the ids of the events behind the points
 * @param evidence the files that those events name; no part of the sheet's hash, as the events are; only when a single
 *     unit is asked for
 * @param trail everything, down to the items; only when a single unit is asked for
 */
record LeafView(
        String block,
        String code,
        Text title,
        @Nullable String points,
        Fraction max,
        boolean applicable,
        Text rule,
        Map<String, InputView> inputs,
        SortedSet<String> events,
        @Nullable List<EvidenceView> evidence,
        @Nullable LeafTrail trail) {

    /** One quantity: what was counted or added up, the value, and over how many items. */
    record InputView(@Nullable String measure, Fraction value, int items) {}

    static LeafView of(LeafTrail leaf, Text rule, @Nullable List<EvidenceView> evidence) {
        return new LeafView(
                leaf.block(),
                leaf.code(),
                leaf.title(),
                leaf.points(),
                leaf.max(),
                leaf.applies(),
                rule,
                inputs(leaf),
                leaf.events(),
                evidence,
                evidence == null ? null : leaf);
    }

    private static Map<String, InputView> inputs(LeafTrail leaf) {
        var inputs = new LinkedHashMap<String, InputView>();
        for (int i = 0; i < leaf.terms().size(); i++) {
            var prefix = i == 0 ? "" : (i + 1) + ".";
            for (var input : leaf.terms().get(i).inputs()) {
                inputs.put(
                        prefix + input.name(),
                        new InputView(
                                input.measure(), input.value(), input.items().size()));
            }
        }
        return inputs;
    }
}
