/**
 * Candidate targets (候选目标): what next year's plan might take on; gaps that a pilot's self-check found, or the office's own.
 *
 * <p>Start at {@link Candidate}; {@link PilotConsumer} hears of the gaps.
 */
@NullMarked
package ruleoflaw.target.candidate;

import org.jspecify.annotations.NullMarked;
