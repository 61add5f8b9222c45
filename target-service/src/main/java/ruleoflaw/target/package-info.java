/**
 * Annual targets: what the county wants from its townships and departments this year, who does which part, how far it
 * is, and what proves it.
 *
 * <p>Read {@code unit}, {@code indicator}, {@code plan} and {@code assignment}, in this order.
 */
@NullMarked
package ruleoflaw.target;

import org.jspecify.annotations.NullMarked;
