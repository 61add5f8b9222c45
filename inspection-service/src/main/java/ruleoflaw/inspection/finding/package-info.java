/**
 * Findings: the one list of problems, whoever saw them, and whether they still count.
 *
 * <p>Start at {@link Finding}; its life is drawn in {@link FindingStatus}. The unit and the public topics learn of a
 * finding when the office confirms it.
 */
@NullMarked
package ruleoflaw.inspection.finding;

import org.jspecify.annotations.NullMarked;
