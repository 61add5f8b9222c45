package ruleoflaw.assessment.run;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import ruleoflaw.assessment.unit.UnitGroup;

/** Opens the results of a group. */
record OpenRun(@Min(2000) @Max(2100) int year, @NotNull UnitGroup group) {}
