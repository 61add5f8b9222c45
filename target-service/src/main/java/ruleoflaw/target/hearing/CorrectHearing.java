package ruleoflaw.target.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What was recorded wrongly, and why. */
record CorrectHearing(
        @NotNull LocalDate heldOn,
        boolean notified,
        @NotNull Attendance attendance,
        @NotBlank @Size(max = 1000) String reason) {}
