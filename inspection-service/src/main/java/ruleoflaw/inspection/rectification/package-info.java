/**
 * Rectification: what a unit must put right after a finding, and whether it did, verified by somebody else.
 *
 * <p>Start at {@link RectificationOrder}; its life is drawn in {@link RectificationStatus}.
 */
@NullMarked
package ruleoflaw.inspection.rectification;

import org.jspecify.annotations.NullMarked;
