package ruleoflaw.target.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.drafting.LegalReview;

/** What was recorded wrongly about an issued document, and why; what is absent stays. */
public record CorrectDocument(
        @Valid @Nullable LegalReview review,
        @Valid @Nullable FileDocument filing,
        @NotBlank @Size(max = 1000) String reason) {}
