package ruleoflaw.inspection.proof;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A flag as callers see it; the unit is not told whose file its own resembles. */
public record FlagView(
        UUID fileId,
        FlagKind kind,
        @Nullable UUID otherFileId,
        @Nullable UUID otherUnitId) {}
