package ruleoflaw.target.evidenceamendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ruleoflaw.target.evidence.FileEvidence;

/** What the evidence should say, and why it did not. */
record AmendEvidence(
        @Valid @NotNull FileEvidence.Content content,
        @NotBlank @Size(max = 1000) String reason) {}
