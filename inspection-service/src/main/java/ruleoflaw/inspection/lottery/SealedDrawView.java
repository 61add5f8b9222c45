package ruleoflaw.inspection.lottery;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.focus.FocusUse;
import ruleoflaw.inspection.visit.VisitMode;

/**
 * A draw of visits; what was drawn is told by the visits to those who may know them.
 *
 * @param pool the places that may be drawn; with the focus ONLY no others than those of units on which it lies
 * @param drawingId the published promise, under {@code /v1/drawings}
 */
record SealedDrawView(
        SealedDrawId id,
        long version,
        UUID roundId,
        UUID drawingId,
        int count,
        VisitMode mode,
        @Nullable FocusUse focus,
        List<PoolPlace> pool,
        boolean drawn)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/sealed-draws";
    }
}
