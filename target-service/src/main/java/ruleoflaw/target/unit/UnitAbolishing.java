package ruleoflaw.target.unit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Told inside the service, and inside the transaction, when a unit is about to be abolished: whoever keeps something
 * the unit still has to do may refuse.
 */
public record UnitAbolishing(UUID unitId, LocalDate on) {}
