package ruleoflaw.assessment.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ruleoflaw.assessment.unit.UnitGroup;

/**
 * A scheme's document: how one year is scored.
 *
 * @param decimals of every leaf's points
 * @param groups the unit groups it applies to
 */
public record RuleSet(
        @NotNull @Pattern(regexp = CODE) String code,
        @Min(2000) @Max(2100) int year,
        @NotBlank @Size(max = 200) String title,
        @Min(0) @Max(4) int decimals,
        @NotEmpty List<@Valid @NotNull Block> blocks,
        @NotEmpty List<@NotNull UnitGroup> groups) {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,49}";

    /** The leaves that are wanted, each with what it is worth for these items, in the order of the document. */
    public Stream<LeafTrail> evaluate(Items items, Predicate<Leaf> wanted) {
        var evaluation = new Evaluation(items, decimals);
        return blocks.stream()
                .flatMap(block ->
                        block.leaves().stream().filter(wanted).map(leaf -> evaluation.leaf(block.code(), leaf)));
    }

    /** The codes of all leaves, in the order of the document. */
    public List<String> leafCodes() {
        return blocks.stream()
                .flatMap(block -> block.leaves().stream())
                .map(Leaf::code)
                .toList();
    }
}
