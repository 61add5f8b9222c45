/**
 * What can be counted about a unit in a year, and which events bring it: data, in {@code measures.json}.
 *
 * <p>Start at {@link ruleoflaw.assessment.measure.Measure}.
 */
@NullMarked
package ruleoflaw.assessment.measure;

import org.jspecify.annotations.NullMarked;
