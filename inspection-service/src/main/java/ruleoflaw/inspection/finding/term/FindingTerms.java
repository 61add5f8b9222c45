package ruleoflaw.inspection.finding.term;

import ruleoflaw.inspection.finding.Finding;

/** Knows how long a unit has for a finding; those who issue orders do. */
@FunctionalInterface
public interface FindingTerms {
    FindingTerm of(Finding finding);
}
