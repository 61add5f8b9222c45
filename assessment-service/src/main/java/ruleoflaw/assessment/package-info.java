/**
 * Assessment: what a unit's year is worth by the county's published scheme, and why.
 *
 * <p>Facts arrive as events of the other services, a scheme says as data how they turn into points, and every point
 * keeps the trail that explains it. Read {@code unit}, {@code measure}, {@code fact}, {@code rule}, {@code scheme},
 * {@code score} and {@code result}, in this order.
 */
@NullMarked
package ruleoflaw.assessment;

import org.jspecify.annotations.NullMarked;
