package ruleoflaw.target.dueitem;

import java.time.LocalDate;
import java.util.UUID;

/** Something that waits for a decision since a day. */
record Waiting(UUID id, UUID unitId, String title, LocalDate since) {}
