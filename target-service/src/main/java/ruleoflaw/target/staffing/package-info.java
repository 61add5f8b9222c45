/**
 * Staff figures (人员情况): how many people a unit has in a year, in figures and never in names.
 *
 * <p>Start at {@link StaffFigure}.
 */
@NullMarked
package ruleoflaw.target.staffing;

import org.jspecify.annotations.NullMarked;
