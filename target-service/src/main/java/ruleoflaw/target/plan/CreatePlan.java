package ruleoflaw.target.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A plan as it is proposed. */
record CreatePlan(
        @Min(2000) @Max(2999) int year,
        @NotBlank @Size(max = 200) String title,
        @Valid @NotNull SuperiorDocument superiorDocument) {}
