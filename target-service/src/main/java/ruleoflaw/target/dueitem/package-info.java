/**
 * Due items (待办期限): one list for a unit and one for the office, each line with the day, the rule and the calendar behind
 * it; and the digest that reminds, at most once a day, of what is missing.
 *
 * <p>Start at {@link DueItemService}; {@link DigestSweep} reminds.
 */
@NullMarked
package ruleoflaw.target.dueitem;

import org.jspecify.annotations.NullMarked;
