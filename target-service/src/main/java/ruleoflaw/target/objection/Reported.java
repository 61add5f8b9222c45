package ruleoflaw.target.objection;

import java.util.UUID;

/** What a record says now, and whose it is. */
record Reported(UUID unitId, String value) {}
