package ruleoflaw.assessment.pilotstandard;

import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A standard as callers see it.
 *
 * @param items how many items a pilot is measured by
 */
record PilotStandardView(PilotStandardId id, long version, String code, String edition, String name, int items)
        implements Identified, Versioned {}
