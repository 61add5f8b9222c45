/**
 * Official papers as editable Word documents, laid out as GB/T 9704-2012 wants them.
 *
 * <p>Start at {@link ruleoflaw.chassis.paper.Paper}; fonts, sizes and margins stand in the resources beside it.
 */
@NullMarked
package ruleoflaw.chassis.paper;

import org.jspecify.annotations.NullMarked;
