/**
 * The casebook (案例汇编): cases and videos that units submit, selected so that others may do the same.
 *
 * <p>Start at {@link ruleoflaw.assessment.casebook.CaseItem}; its life is drawn in {@link
 * ruleoflaw.assessment.casebook.CaseStatus}. Publishing is legal-publicity-service's work: we tell it what was chosen.
 */
@NullMarked
package ruleoflaw.assessment.casebook;

import org.jspecify.annotations.NullMarked;
