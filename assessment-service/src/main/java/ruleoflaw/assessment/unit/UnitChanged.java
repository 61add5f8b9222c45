package ruleoflaw.assessment.unit;

import java.util.UUID;

/** Told inside the service, in the same transaction: a unit became known, or its description changed. */
public record UnitChanged(UUID unitId) {}
