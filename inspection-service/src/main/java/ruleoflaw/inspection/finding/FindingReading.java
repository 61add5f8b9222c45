package ruleoflaw.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.inspection.finding.term.FindingTerms;

/** Shows the list of problems; one alone with how long the unit has for it. */
@ApplicationScoped
@Transactional
class FindingReading {
    private final Findings findings;
    private final FindingTerms terms;

    FindingReading(Findings findings, FindingTerms terms) {
        this.findings = findings;
        this.terms = terms;
    }

    Page<FindingView> list(FindingFilter filter, PageRequest page) {
        return Page.of(findings.matching(filter, page), page, view -> view.id().value());
    }

    FindingView show(FindingId id) {
        var finding = findings.get(id);
        return finding.outcome() == FindingOutcome.WITHDRAWN
                ? finding.view()
                : finding.view().within(terms.of(finding));
    }
}
