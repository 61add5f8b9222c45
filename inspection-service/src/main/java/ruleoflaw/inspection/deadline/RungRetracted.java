package ruleoflaw.inspection.deadline;

import java.util.UUID;
import ruleoflaw.inspection.ladder.Rung;

/**
 * Told inside the service, and inside the transaction, when it turns out that a rung was never reached, because the news
 * that the unit had acted came late.
 */
public record RungRetracted(MatterRef matter, UUID firingId, Rung rung, String reason) {}
