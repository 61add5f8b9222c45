/**
 * What changes under an order while it runs: its deadline is extended or stopped, or another unit takes it over.
 *
 * <p>Start at {@link Extension}, {@link SuspensionService} and {@link TransferService}.
 */
@NullMarked
package ruleoflaw.inspection.adjustment;

import org.jspecify.annotations.NullMarked;
