/**
 * Circulars (通报): criticism or commendation of units or individuals, drafted by one, approved by another, published,
 * perhaps revoked.
 *
 * <p>Start at {@link Circular}; its life is drawn in {@link CircularStatus}. What each unit then owes is in {@code
 * address}.
 */
@NullMarked
package ruleoflaw.inspection.circular;

import org.jspecify.annotations.NullMarked;
