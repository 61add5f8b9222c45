package ruleoflaw.inspection.line;

import java.util.UUID;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A reporting line as the office sees it. */
record LineView(UUID id, long version, String person, String superior) implements Identified, Versioned {}
