package ruleoflaw.target.tenure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who takes a post, and from which day on. */
record BeginTenure(
        @NotBlank @Size(max = 50) String holder, @NotNull LocalDate from) {}
