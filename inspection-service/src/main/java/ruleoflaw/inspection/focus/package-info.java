/**
 * The risk focus (重点部门、重点岗位、重点人员): where the office looks first, why and for how long. It steers draws by lot
 * and leaves this service on no topic; people appear by their posts only.
 *
 * <p>Start at {@link RiskFocus}; {@code lottery} uses it.
 */
@NullMarked
package ruleoflaw.inspection.focus;

import org.jspecify.annotations.NullMarked;
