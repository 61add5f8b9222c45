/**
 * Duty lists (谁执法谁普法): for which laws each unit answers in a year.
 *
 * <p>Start at {@link ruleoflaw.publicity.duty.DutyList}; its life is drawn in {@link ruleoflaw.publicity.duty.DutyListStatus}.
 */
@NullMarked
package ruleoflaw.publicity.duty;

import org.jspecify.annotations.NullMarked;
