package ruleoflaw.assessment.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.problem.Text;

/**
 * A scheme's document: how one year is scored.
 *
 * @param decimals of every leaf's points
 * @param total what the blocks come to for every group
 * @param bonus points on top, up to a cap
 * @param deduction points taken away, up to a cap
 * @param vetoes what makes a unit fail whatever its points
 * @param grades how totals become places and grades; absent: nobody gets any
 * @param groups the unit groups it applies to
 * @param excluded the groups it does not apply to, and why
 */
public record RuleSet(
        @NotNull @Pattern(regexp = CODE) String code,
        @Min(2000) @Max(2100) int year,
        @NotBlank @Size(max = 200) String title,
        @Min(0) @Max(4) int decimals,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Fraction total,
        @NotEmpty List<@Valid @NotNull Block> blocks,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Valid @Nullable
        Ledger bonus,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Valid @Nullable
        Ledger deduction,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid @NotNull Condition> vetoes,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Valid @Nullable
        Grades grades,

        @NotEmpty List<@NotNull UnitGroup> groups,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedMap<UnitGroup, @NotNull Text> excluded) {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,49}";

    /** Where a trail stands when it is no block's. */
    static final String VETO = "VETO";

    static final String BAR = "BAR";

    public RuleSet {
        vetoes = vetoes == null ? List.of() : vetoes;
        excluded = excluded == null ? new TreeMap<>() : excluded;
    }

    /** A leaf and the code of what it belongs to. */
    public record Placed(String block, Leaf leaf) {}

    /** All trails that are wanted for a unit of the group, in the order of the document. */
    public Stream<LeafTrail> evaluate(Items items, UnitGroup group, Predicate<Leaf> wanted) {
        var evaluation = new Evaluation(items, decimals);
        return leaves(group)
                .filter(placed -> wanted.test(placed.leaf()))
                .map(placed -> evaluation.leaf(placed.block(), placed.leaf()));
    }

    /** Everything that has a trail for a unit of the group: leaves, entries of ledgers, vetoes and bars. */
    public Stream<Placed> leaves(UnitGroup group) {
        return Stream.of(
                        blocks.stream().filter(block -> block.appliesTo(group)).flatMap(RuleSet::placed),
                        Stream.ofNullable(bonus).flatMap(RuleSet::placed),
                        Stream.ofNullable(deduction).flatMap(RuleSet::placed),
                        vetoes.stream().map(veto -> new Placed(VETO, veto.asLeaf())),
                        bars().map(bar -> new Placed(BAR, bar.asLeaf())))
                .flatMap(all -> all);
    }

    private Stream<Condition> bars() {
        return grades == null ? Stream.empty() : grades.bars().stream();
    }

    private static Stream<Placed> placed(Block block) {
        return block.leaves().stream().map(leaf -> new Placed(block.code(), leaf));
    }

    private static Stream<Placed> placed(Ledger ledger) {
        return ledger.entries().stream().map(entry -> new Placed(ledger.code(), entry));
    }

    /** The codes of everything that has a trail for a unit of the group, in the order of the document. */
    public List<String> leafCodes(UnitGroup group) {
        return leaves(group).map(placed -> placed.leaf().code()).toList();
    }
}
