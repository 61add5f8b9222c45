/**
 * What protects tips: keys, sealed texts, tracking codes and signed receipts.
 *
 * <p>Start at {@link TipKeys}: every key comes from one secret of the deployment.
 */
@NullMarked
package ruleoflaw.inspection.tip.seal;

import org.jspecify.annotations.NullMarked;
