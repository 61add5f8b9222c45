package ruleoflaw.assessment.usage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Certifies results to somebody outside the assessment.
 *
 * @param unitIds whose results are asked for
 */
record CertifyResults(
        @Min(2000) @Max(2100) int year,
        @NotEmpty @Size(max = 500) List<@NotNull UUID> unitIds,
        @NotBlank @Size(max = 200) String recipient,
        @NotBlank @Size(max = 500) String purpose,
        @NotBlank @Size(max = 200) String legalGround) {}
