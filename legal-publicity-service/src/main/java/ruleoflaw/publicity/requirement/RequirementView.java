package ruleoflaw.publicity.requirement;

import java.math.BigDecimal;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A study requirement as callers see it. */
record RequirementView(
        StudyRequirementId id, long version, int fromYear, String kind, String kindName, BigDecimal hours, String basis)
        implements Identified, Versioned {}
