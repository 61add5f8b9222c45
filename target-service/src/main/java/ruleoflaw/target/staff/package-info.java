/**
 * Enforcement staff (执法人员) and their certificates; persons stay inside, only numbers go out.
 *
 * <p>Start at {@link Officer}; {@link StaffCount} is what the rest of the suite learns.
 */
@NullMarked
package ruleoflaw.target.staff;

import org.jspecify.annotations.NullMarked;
