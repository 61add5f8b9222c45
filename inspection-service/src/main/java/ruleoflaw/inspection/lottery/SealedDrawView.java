package ruleoflaw.inspection.lottery;

import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A draw of unannounced visits; what was drawn is told by the visits to those who may know them.
 *
 * @param drawingId the published promise, under {@code /v1/drawings}
 */
record SealedDrawView(
        SealedDrawId id, long version, UUID roundId, UUID drawingId, int count, List<PoolPlace> pool, boolean drawn)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/sealed-draws";
    }
}
