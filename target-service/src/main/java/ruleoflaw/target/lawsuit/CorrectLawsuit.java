package ruleoflaw.target.lawsuit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What was recorded wrongly, and why. */
record CorrectLawsuit(
        @NotNull LocalDate concludedOn,
        @NotNull LawsuitOutcome outcome,
        @NotBlank @Size(max = 1000) String reason) {}
