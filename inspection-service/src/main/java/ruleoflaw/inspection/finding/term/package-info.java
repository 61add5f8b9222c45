/**
 * How long the unit has to put a finding right.
 *
 * <p>Start reading at {@link FindingTerms}.
 */
@NullMarked
package ruleoflaw.inspection.finding.term;

import org.jspecify.annotations.NullMarked;
