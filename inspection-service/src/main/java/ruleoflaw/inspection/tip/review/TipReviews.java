package ruleoflaw.inspection.tip.review;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.inspection.tip.TipId;

/** All reviews; whether the caller may handle their tip is asked before. */
@ApplicationScoped
class TipReviews implements PanacheRepositoryBase<TipReview, UUID> {
    /** At most one of each stage, the review first. */
    List<TipReview> of(TipId tip) {
        return list("tipId = ?1 order by case when stage = REVIEW then 1 else 2 end", tip.value());
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when this tip has no such review */
    TipReview get(TipId tip, UUID id) {
        return find("id = ?1 and tipId = ?2", id, tip.value())
                .firstResultOptional()
                .orElseThrow(NOT_FOUND::because);
    }
}
