package ruleoflaw.inspection.lottery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Publishes what may be drawn, and how many. */
record PromiseDraw(
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid PoolPlace> pool,

        @Min(1) @Max(200) int count) {}
