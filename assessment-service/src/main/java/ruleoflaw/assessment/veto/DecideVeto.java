package ruleoflaw.assessment.veto;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param documentNumber of the decision; a veto is never confirmed without one */
record DecideVeto(
        @NotBlank @Size(max = 100) String documentNumber,
        @NotBlank @Size(max = 1000) String reason) {}
