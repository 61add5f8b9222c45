/**
 * Concluded lawsuits (行政诉讼结案): won, lost or ended otherwise.
 *
 * <p>Start at {@link Lawsuit}.
 */
@NullMarked
package ruleoflaw.target.lawsuit;

import org.jspecify.annotations.NullMarked;
