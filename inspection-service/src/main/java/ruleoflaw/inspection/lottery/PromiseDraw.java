package ruleoflaw.inspection.lottery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.inspection.focus.FocusUse;
import ruleoflaw.inspection.visit.VisitMode;

/**
 * Publishes what may be drawn, and how many.
 *
 * @param mode how what is drawn is visited; absent: unannounced
 * @param focus how the draw follows today's risk focus; absent: not at all
 */
record PromiseDraw(
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid PoolPlace> pool,

        @Min(1) @Max(200) int count,
        @Nullable VisitMode mode,
        @Nullable FocusUse focus) {
    VisitMode visitMode() {
        return mode == null ? VisitMode.UNANNOUNCED : mode;
    }
}
