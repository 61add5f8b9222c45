package ruleoflaw.target.unitcode;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A code that holds from a day on. */
record ChangeCode(
        @NotNull CodeKind kind,
        @NotBlank @Size(max = 18) String code,
        @NotNull LocalDate validFrom) {}
