package ruleoflaw.inspection.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The ruling and its reason. */
record RuleOnDispute(
        @NotNull Boolean upheld, @NotBlank @Size(max = 2000) String reason) {}
