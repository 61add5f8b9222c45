package ruleoflaw.target.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ruleoflaw.target.procedure.RecordStep;

/** A step as it should have been recorded, and why it was not. */
record CorrectStep(
        @Valid @NotNull RecordStep record,
        @NotBlank @Size(max = 1000) String reason) {}
