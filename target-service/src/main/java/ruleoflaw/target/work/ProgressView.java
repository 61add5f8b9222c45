package ruleoflaw.target.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;

/** A progress report as callers see it. */
record ProgressView(UUID id, UUID assignmentId, int percent, String note, List<UUID> fileIds, Instant reportedAt)
        implements Identified {}
