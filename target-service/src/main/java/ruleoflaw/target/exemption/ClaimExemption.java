package ruleoflaw.target.exemption;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which indicator does not concern the unit in which year, and why. */
record ClaimExemption(
        @Min(2000) @Max(2999) int year,
        @NotBlank @Size(max = 30) String indicatorCode,
        @NotBlank @Size(max = 1000) String reason) {}
