package ruleoflaw.inspection.overdue;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.inspection.ladder.Rung;

/**
 * What one unit is overdue with.
 *
 * @param matters how many matters
 * @param oldest the earliest of their last days
 * @param byRung how many of them have come to each rung; one matter stands under every rung it has come to
 */
record OverdueRow(UUID unitId, String unit, long matters, LocalDate oldest, Map<Rung, Long> byRung) {}
