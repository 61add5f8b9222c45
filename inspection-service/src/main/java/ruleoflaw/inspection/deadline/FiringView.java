package ruleoflaw.inspection.deadline;

import java.time.LocalDate;
import ruleoflaw.inspection.ladder.Rung;

/**
 * A rung that a matter has come to.
 *
 * @param standing false when it was cancelled by decision, or turned out never to have been reached
 */
record FiringView(Rung rung, LocalDate fellOn, LocalDate noticedOn, String rule, boolean standing) {}
