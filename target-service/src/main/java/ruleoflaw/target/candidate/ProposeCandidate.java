package ruleoflaw.target.candidate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the office itself would take on. */
record ProposeCandidate(
        @Min(2000) @Max(2999) int year,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 30) String indicatorCode) {}
