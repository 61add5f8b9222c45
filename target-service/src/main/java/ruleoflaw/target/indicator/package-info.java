/**
 * Indicator systems (指标体系): the editions of the table that county targets are mapped to, imported as data.
 *
 * <p>Start at {@link IndicatorImport}; {@link IndicatorTree} says what a sound table is.
 */
@NullMarked
package ruleoflaw.target.indicator;

import org.jspecify.annotations.NullMarked;
