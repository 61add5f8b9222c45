package ruleoflaw.target.cleanup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the issuing unit says of its document, and why. */
record GiveVerdict(
        @NotNull Verdict verdict,
        @NotBlank @Size(max = 1000) String reason) {}
