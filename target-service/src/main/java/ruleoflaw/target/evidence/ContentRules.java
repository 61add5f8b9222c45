package ruleoflaw.target.evidence;

import static ruleoflaw.target.EvidenceProblem.ASSIGNMENT_UNKNOWN;
import static ruleoflaw.target.EvidenceProblem.PLACE_MISSING;
import static ruleoflaw.target.EvidenceProblem.SITE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ruleoflaw.target.site.Sites;

/** What evidence must refer to, and may not. */
@ApplicationScoped
public class ContentRules {
    private final Evidences evidences;
    private final Sites sites;

    ContentRules(Evidences evidences, Sites sites) {
        this.evidences = evidences;
        this.sites = sites;
    }

    public void check(EvidenceKind kind, FileEvidence.Content content, UUID unit) {
        if (content.siteId() != null && !sites.has(unit, content.siteId())) {
            throw SITE_UNKNOWN.because().at("/content/siteId");
        }
        if (kind == EvidenceKind.FIELD_SITE && content.siteId() == null && content.place() == null) {
            throw PLACE_MISSING.because().at("/content/place");
        }
        if (!evidences.areOwn(content.assignmentIds(), unit)) {
            throw ASSIGNMENT_UNKNOWN.because().at("/content/assignmentIds");
        }
    }
}
