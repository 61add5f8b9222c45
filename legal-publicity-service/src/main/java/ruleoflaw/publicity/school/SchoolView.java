package ruleoflaw.publicity.school;

import java.util.UUID;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A school as callers see it. */
record SchoolView(SchoolId id, long version, UUID unitId, String code, String name, boolean active)
        implements Identified, Versioned {}
