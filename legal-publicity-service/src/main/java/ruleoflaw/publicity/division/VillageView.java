package ruleoflaw.publicity.division;

import java.util.UUID;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A village as callers see it. */
record VillageView(VillageId id, long version, String code, String name, UUID unitId, boolean active)
        implements Identified, Versioned {}
