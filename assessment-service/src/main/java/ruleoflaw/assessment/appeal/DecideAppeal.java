package ruleoflaw.assessment.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param upheld whether the leaf is taken from the facts anew; they must have been put right before */
record DecideAppeal(
        @NotNull Boolean upheld, @NotBlank @Size(max = 2000) String reason) {}
