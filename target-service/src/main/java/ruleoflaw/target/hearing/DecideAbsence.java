package ruleoflaw.target.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the court thought of the reasons, and by which paper. */
record DecideAbsence(
        boolean accepted,
        @NotBlank @Size(max = 200) String courtDocument,
        @NotNull LocalDate on) {}
