package ruleoflaw.target.breakdown;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.assignment.Cooperation;
import ruleoflaw.target.unit.UnitGroup;

/**
 * One target for a whole group of units, or for the units named.
 *
 * @param weight what it counts of each of these units' 100
 */
record BreakdownLine(
        @NotNull UUID targetId,
        @Nullable UnitGroup group,
        @Size(max = 5000) List<@NotNull UUID> unitIds,

        @NotNull @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal weight,

        @NotNull LocalDate due,
        @Nullable UUID leadUnitId,
        @Size(max = 100) List<@NotNull UUID> assistingUnitIds) {
    BreakdownLine {
        unitIds = unitIds == null ? List.of() : List.copyOf(unitIds);
        assistingUnitIds = assistingUnitIds == null ? List.of() : List.copyOf(assistingUnitIds);
    }

    boolean namesEitherGroupOrUnits() {
        return (group == null) != unitIds.isEmpty();
    }

    Cooperation cooperation() {
        return new Cooperation(leadUnitId, assistingUnitIds);
    }
}
