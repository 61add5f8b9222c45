package ruleoflaw.inspection.checksheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A check sheet as those who inspect see it.
 *
 * @param writtenAt when the device says it was written; {@code receivedAt} is the server's time
 */
record CheckSheetView(
        CheckSheetId id,
        long version,
        UUID visitId,
        SheetKind kind,
        @Nullable UUID siteId,
        List<CheckLine> lines,
        String writtenBy,
        Instant writtenAt,
        Instant receivedAt)
        implements Identified, Versioned {}
