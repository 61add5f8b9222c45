/**
 * Charts, drawn on the server: as SVG for screens and browsers, as PNG for papers.
 *
 * <p>Start at {@link ruleoflaw.chassis.chart.Chart}.
 */
@NullMarked
package ruleoflaw.chassis.chart;

import org.jspecify.annotations.NullMarked;
