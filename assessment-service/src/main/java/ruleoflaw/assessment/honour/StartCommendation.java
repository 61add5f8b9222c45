package ruleoflaw.assessment.honour;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Begins a commendation.
 *
 * @param authority the paper by which a higher level approved the commendation project (评比达标表彰项目)
 */
record StartCommendation(
        @Min(2000) @Max(2100) int year,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String authority) {}
