/**
 * How tips come in, whichever way: by the box, written down at the window, or from the lists of others.
 *
 * <p>Start at {@link TipIntake}.
 */
@NullMarked
package ruleoflaw.inspection.tip.intake;

import org.jspecify.annotations.NullMarked;
