/**
 * Codes of units (统一社会信用代码、行政区划代码), with the days on which they held: codes change, the unit stays.
 *
 * <p>Start at {@link UnitCode}; {@link CodeKeeper} writes down what the register of units says.
 */
@NullMarked
package ruleoflaw.target.unitcode;

import org.jspecify.annotations.NullMarked;
