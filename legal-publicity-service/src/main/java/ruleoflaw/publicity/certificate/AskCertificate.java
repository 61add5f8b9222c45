package ruleoflaw.publicity.certificate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Who wants to know of whose study in which year, and for what. */
record AskCertificate(
        @NotNull UUID personId,
        @Min(2000) @Max(2100) int year,
        @NotBlank @Size(max = 200) String recipient,
        @NotBlank @Size(max = 500) String purpose) {}
