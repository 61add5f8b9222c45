/**
 * The assessed units, as target-service last described them: our own small copy.
 *
 * <p>Start at {@link ruleoflaw.assessment.unit.KnownUnit}.
 */
@NullMarked
package ruleoflaw.assessment.unit;

import org.jspecify.annotations.NullMarked;
