/**
 * Figures that other systems count: legal aid, public legal services, surveys. Aggregates with their source, no cases.
 *
 * <p>Start at {@link ruleoflaw.publicity.figure.LegalAidFigures}.
 */
@NullMarked
package ruleoflaw.publicity.figure;

import org.jspecify.annotations.NullMarked;
