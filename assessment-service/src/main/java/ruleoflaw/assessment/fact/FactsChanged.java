package ruleoflaw.assessment.fact;

import java.util.UUID;

/** Told inside the service, in the same transaction: what stands of a unit's measure in a year is no longer the same. */
public record FactsChanged(UUID unitId, int year, String measure) {}
