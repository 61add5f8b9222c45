package ruleoflaw.publicity.figure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A survey in figures.
 *
 * @param sample people asked
 * @param positive those who knew the law well enough, or were satisfied
 */
record EnterSurvey(
        @NotNull Survey.Subject subject,
        @Min(2000) @Max(2100) int year,
        @NotBlank @Size(max = 200) String surveyor,
        @Min(1) @Max(10_000_000) int sample,
        @Min(0) @Max(10_000_000) int positive) {}
