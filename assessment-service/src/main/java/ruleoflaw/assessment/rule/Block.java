package ruleoflaw.assessment.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.problem.Text;

/**
 * Leaves that belong together; its maximum is theirs.
 *
 * @param normalised whether what a unit got is scaled from the leaves that apply to it to what the block is worth
 * @param worth what the block is worth to a group, where that is not its maximum (折算)
 * @param groups the only groups it applies to; none named: all
 */
public record Block(
        @NotNull @Pattern(regexp = RuleSet.CODE) String code,
        @NotNull Text title,
        @NotNull Fraction max,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean normalised,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedMap<UnitGroup, @NotNull Fraction> worth,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedSet<UnitGroup> groups,
        @NotEmpty List<@Valid @NotNull Leaf> leaves) {

    public Block {
        normalised = Boolean.TRUE.equals(normalised) ? true : null;
        worth = worth == null ? new TreeMap<>() : worth;
        groups = groups == null ? new TreeSet<>() : groups;
    }

    public boolean scales() {
        return normalised != null;
    }

    public boolean appliesTo(UnitGroup group) {
        return groups.isEmpty() || groups.contains(group);
    }

    public Fraction worthTo(UnitGroup group) {
        return worth.getOrDefault(group, max);
    }
}
