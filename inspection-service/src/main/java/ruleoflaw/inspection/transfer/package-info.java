/**
 * Transfers of leads (线索移送) to the organ that is competent: that a paper went out and was received, and nothing else.
 *
 * <p>Start at {@link Transfer}. It holds no detail of a case, no unit and no person, and no topic hears of it.
 */
@NullMarked
package ruleoflaw.inspection.transfer;

import org.jspecify.annotations.NullMarked;
