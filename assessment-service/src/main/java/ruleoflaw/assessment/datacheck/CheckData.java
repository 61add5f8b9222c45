package ruleoflaw.assessment.datacheck;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param remarks what is wrong; required when the unit does not agree */
record CheckData(
        @Min(2000) @Max(2100) int year,
        @NotNull Boolean agreed,
        @Nullable @Size(min = 1, max = 2000) String remarks) {}
