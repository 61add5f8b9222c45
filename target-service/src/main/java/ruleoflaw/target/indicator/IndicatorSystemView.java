package ruleoflaw.target.indicator;

import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** An edition as callers see it; {@code count} is the number of its lines. */
record IndicatorSystemView(IndicatorSystemId id, long version, String code, String edition, String name, int count)
        implements Identified, Versioned {}
