package ruleoflaw.assessment.selfassessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ruleoflaw.assessment.rule.Fraction;

/**
 * What a unit says of one leaf.
 *
 * @param claimed the points it thinks it earned
 */
record SelfLine(
        @NotBlank @Size(max = 50) String leaf,
        @NotBlank @Size(max = 2000) String text,
        @NotNull Fraction claimed) {}
