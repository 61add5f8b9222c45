package ruleoflaw.target.annualtarget;

import static ruleoflaw.target.TargetProblem.INDICATOR_UNKNOWN;
import static ruleoflaw.target.TargetProblem.TARGET_CODE_TAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.indicator.Indicators;
import ruleoflaw.target.plan.PlanId;
import ruleoflaw.target.sourcedocument.SourceDocuments;

/** Writes targets down, when they fit their plan; who may do so, and when, is the business of those who ask. */
@ApplicationScoped
public class TargetBook {
    private final AnnualTargets targets;
    private final Indicators indicators;
    private final SourceDocuments documents;

    TargetBook(AnnualTargets targets, Indicators indicators, SourceDocuments documents) {
        this.targets = targets;
        this.indicators = indicators;
        this.documents = documents;
    }

    public AnnualTarget add(PlanId plan, TargetDescription description) {
        var target = new AnnualTarget(plan, fitting(plan, description, new UUID(0, 0)));
        targets.persist(target);
        return target;
    }

    public AnnualTarget revise(TargetId id, TargetDescription description) {
        var target = targets.get(id);
        target.describe(fitting(target.plan(), description, id.value()));
        return target;
    }

    /** The target of this plan. */
    public Optional<AnnualTarget> find(PlanId plan, UUID id) {
        return targets.findByIdOptional(new TargetId(id))
                .filter(target -> target.plan().equals(plan));
    }

    /** The same description, with the edition its indicator is taken from. */
    public TargetDescription fitting(PlanId plan, TargetDescription description, UUID except) {
        description.mustBeComplete();
        if (targets.hasCode(plan, description.code(), except)) {
            throw TARGET_CODE_TAKEN.because(description.code()).at("/code");
        }
        var origin = description.origin();
        if (origin.sourceDocumentId() != null) {
            documents.mustExist(origin.sourceDocumentId(), "/origin/sourceDocumentId");
        }
        return description.from(origin.ofEdition(editionOf(description)));
    }

    private @Nullable UUID editionOf(TargetDescription description) {
        var code = description.indicatorCode();
        if (code == null) {
            return null;
        }
        return indicators
                .findEdition(code, description.origin().indicatorSystemId())
                .orElseThrow(() -> INDICATOR_UNKNOWN.because(code).at("/indicatorCode"));
    }
}
