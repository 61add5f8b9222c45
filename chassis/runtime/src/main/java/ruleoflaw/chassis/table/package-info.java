/**
 * Tables that offices exchange: reading them with the line and column of every mistake.
 *
 * <p>Start at {@link ruleoflaw.chassis.table.Table}; {@link ruleoflaw.chassis.table.RowErrors} collects what is wrong.
 */
@NullMarked
package ruleoflaw.chassis.table;

import org.jspecify.annotations.NullMarked;
