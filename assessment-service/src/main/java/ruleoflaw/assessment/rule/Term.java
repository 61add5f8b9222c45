package ruleoflaw.assessment.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** points × shape. */
public record Term(@NotNull Fraction points, @Valid @NotNull Shape shape) {}
