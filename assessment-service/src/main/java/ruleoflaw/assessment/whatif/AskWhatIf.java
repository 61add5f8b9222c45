package ruleoflaw.assessment.whatif;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.unit.UnitGroup;

/**
 * The question: what would the group have under these rules, with these facts?
 *
 * @param rules absent: the rules in force
 * @param facts what is supposed instead of what is known
 */
record AskWhatIf(
        @Min(2000) @Max(2100) int year,
        @NotNull UnitGroup group,
        @Valid @Nullable RuleSet rules,
        @Nullable @Size(max = 1000) List<@Valid @NotNull Supposed> facts) {

    /**
     * One supposed item.
     *
     * @param item an item that is known, to suppose it otherwise; absent: one more
     * @param attributes absent: the item is supposed not to be there
     */
    record Supposed(
            @NotNull UUID unitId,
            @NotBlank String measure,
            @Nullable String item,
            @Nullable SortedMap<String, @NotNull String> attributes) {}

    List<Supposed> supposed() {
        return facts == null ? List.of() : facts;
    }
}
