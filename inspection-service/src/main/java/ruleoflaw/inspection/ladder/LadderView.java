package ruleoflaw.inspection.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;

/**
 * An edition of a ladder.
 *
 * @param roundId the round it is for; absent: the whole county
 */
record LadderView(
        LadderId id,
        MatterKind kind,
        @Nullable UUID roundId,
        String approvalDocument,
        LocalDate decidedOn,
        List<RungRule> rungs)
        implements Identified {
    @Override
    public String home() {
        return "/v1/ladders";
    }
}
