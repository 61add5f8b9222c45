/**
 * Who gave his name with a tip, and who may read it: one officer who says why, when a second one agrees.
 *
 * <p>Start at {@link IdentityAccess}; its life is drawn in {@link AccessStatus}.
 */
@NullMarked
package ruleoflaw.inspection.tip.informant;

import org.jspecify.annotations.NullMarked;
