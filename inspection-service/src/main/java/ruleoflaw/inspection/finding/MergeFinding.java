package ruleoflaw.inspection.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Says that a finding is the same as another one, which goes on for both. */
record MergeFinding(
        @NotNull FindingId into, @NotBlank @Size(max = 500) String reason) {}
