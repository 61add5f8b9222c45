package ruleoflaw.target.heard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The few fields we read of what the others tell. */
record HeardState(
        UUID unitId, int year, String status, @Nullable Integer plannedActivities) {}
