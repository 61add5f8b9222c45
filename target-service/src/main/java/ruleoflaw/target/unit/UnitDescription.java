package ruleoflaw.target.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the office writes down about a unit.
 *
 * @param divisionCode GB/T 10114, 12 digits; departments have none
 */
record UnitDescription(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 30) String shortName,
        @NotNull UnitType type,
        @NotNull UnitGroup group,
        @Nullable @Pattern(regexp = "\\d{12}") String divisionCode) {}
