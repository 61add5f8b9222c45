package ruleoflaw.inspection.visit;

import java.time.Instant;
import java.util.UUID;

/** Who read of a sealed visit, and when. */
record ReadView(UUID id, UUID visitId, String reader, Instant readAt) {}
