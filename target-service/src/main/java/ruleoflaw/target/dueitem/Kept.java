package ruleoflaw.target.dueitem;

import java.util.UUID;
import ruleoflaw.chassis.time.Deadline;

/** Something due whose deadline stands in its own record. */
record Kept(UUID id, UUID unitId, String title, Deadline deadline) {}
