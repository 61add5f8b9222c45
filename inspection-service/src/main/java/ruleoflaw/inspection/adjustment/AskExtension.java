package ruleoflaw.inspection.adjustment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Asks for more time, before it is over. */
record AskExtension(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 1000) String reason) {}
