/**
 * Experience items (经验做法): what a unit found to work, reviewed by the office and shared; others say that they took it
 * over. None of it is scored.
 *
 * <p>Start at {@link ExperienceItem}.
 */
@NullMarked
package ruleoflaw.target.experience;

import org.jspecify.annotations.NullMarked;
