package ruleoflaw.target.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Told inside the service, and inside the transaction, when a plan is about to be closed: whoever keeps something of
 * the plan settles it now, or refuses.
 */
public record PlanClosing(UUID planId, LocalDate on) {}
