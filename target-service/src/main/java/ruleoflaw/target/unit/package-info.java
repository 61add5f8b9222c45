/**
 * Units: the townships and departments that own the work (责任单位).
 *
 * <p>Start at {@link Unit}; {@link CreditCode} checks the code a unit brings along.
 */
@NullMarked
package ruleoflaw.target.unit;

import org.jspecify.annotations.NullMarked;
