package ruleoflaw.assessment.pilot;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step decided above the county; it is recorded with the number of its paper, or not at all. */
record TakeStep(
        @NotBlank @Size(max = 200) String document,
        @Nullable @Size(max = 1000) String remark) {}
