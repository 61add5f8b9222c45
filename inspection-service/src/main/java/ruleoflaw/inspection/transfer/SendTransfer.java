package ruleoflaw.inspection.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Writes down that a lead was sent on today, under this document number. */
record SendTransfer(
        @NotNull Organ organ, @NotBlank @Size(max = 60) String documentNumber) {}
