package ruleoflaw.target.collection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Asks all units of a plan for their results. */
record OpenCollection(
        @NotNull UUID planId,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate due) {}
