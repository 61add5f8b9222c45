package ruleoflaw.assessment.ranking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.problem.Text;

/**
 * What a unit's leaves come to.
 *
 * @param bonus absent when the scheme has none; so is the deduction
 * @param total with the scheme's decimals
 * @param vetoes the vetoes that stand, by their codes in the scheme
 * @param bars what excludes the unit from a grade, by the codes in the scheme
 * @param waiting the leaves that a reviewer still has to judge
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitScore(
        UnitGroup group,
        List<BlockScore> blocks,
        @Nullable LedgerScore bonus,
        @Nullable LedgerScore deduction,
        String total,
        SortedSet<String> vetoes,
        SortedSet<String> bars,
        SortedSet<String> waiting) {

    /**
     * A block's subtotal.
     *
     * @param got the sum of its leaves
     * @param applicable the maxima of the leaves that apply
     * @param worth what the block is worth to the group
     * @param points what it brings; absent when none of its leaves applies
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BlockScore(
            String code,
            Text title,
            String got,
            Fraction applicable,
            Fraction worth,
            boolean normalised,
            @Nullable String points) {}

    /** @param sum what the entries come to without the cap */
    public record LedgerScore(String code, Text title, String sum, Fraction cap, String points) {}

    public boolean vetoed() {
        return !vetoes.isEmpty();
    }

    /** What a block brought. */
    Fraction of(String block) {
        return blocks.stream()
                .filter(each -> each.code().equals(block))
                .map(each -> each.points() == null ? Fraction.ZERO : Fraction.of(each.points()))
                .findFirst()
                .orElse(Fraction.ZERO);
    }
}
