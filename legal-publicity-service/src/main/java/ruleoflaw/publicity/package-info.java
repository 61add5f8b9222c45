/**
 * Legal publicity: what each unit means to do this year so that people know the law, and what it has really done.
 *
 * <p>Read {@code unit}, {@code place}, {@code plan} and {@code activity}, in this order.
 */
@NullMarked
package ruleoflaw.publicity;

import org.jspecify.annotations.NullMarked;
