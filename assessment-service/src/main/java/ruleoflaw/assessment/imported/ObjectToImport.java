package ruleoflaw.assessment.imported;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has against a value that was imported about it.
 *
 * @param evidence the document that proves it, by number and date
 */
record ObjectToImport(
        @NotBlank @Size(max = 1000) String reason,
        @Nullable @Size(max = 500) String evidence) {}
