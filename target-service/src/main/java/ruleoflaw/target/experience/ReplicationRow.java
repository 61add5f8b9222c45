package ruleoflaw.target.experience;

import java.time.LocalDate;
import java.util.UUID;

/** Who took an experience over, and what came of it. */
record ReplicationRow(UUID id, UUID itemId, UUID unitId, String note, LocalDate replicatedOn) {}
