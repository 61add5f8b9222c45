package ruleoflaw.target.adviser;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A legal adviser's appointment, by the paper named. */
record AppointAdviser(
        @NotBlank @Size(max = 50) String name,
        @NotNull AdviserKind kind,
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 100) String document,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
