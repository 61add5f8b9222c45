package ruleoflaw.target.attendancepolicy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The denominator the county decided on, and the paper in which it did. */
record ChoosePolicy(
        @NotNull DenominatorPolicy policy,
        @NotBlank @Size(max = 200) String document) {}
