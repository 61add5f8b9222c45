package ruleoflaw.assessment.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import ruleoflaw.assessment.run.RunId;

/**
 * Disputes one leaf of the caller's own sheet.
 *
 * @param fileIds the evidence
 */
record SubmitAppeal(
        @NotNull RunId runId,
        @NotBlank @Size(max = 50) String leaf,
        @NotBlank @Size(max = 2000) String ground,
        @NotEmpty @Size(max = 20) List<@NotNull UUID> fileIds) {}
