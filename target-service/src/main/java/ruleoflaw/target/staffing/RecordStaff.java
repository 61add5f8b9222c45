package ruleoflaw.target.staffing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The numbers of one year. */
record RecordStaff(
        @Min(2000) @Max(2999) int year, @Valid @NotNull StaffNumbers numbers) {}
