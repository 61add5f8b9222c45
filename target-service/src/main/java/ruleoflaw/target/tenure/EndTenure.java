package ruleoflaw.target.tenure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The last day, and why. */
record EndTenure(
        @NotNull LocalDate on, @NotBlank @Size(max = 200) String reason) {}
