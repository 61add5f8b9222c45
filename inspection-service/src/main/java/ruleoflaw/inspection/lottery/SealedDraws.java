package ruleoflaw.inspection.lottery;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All draws of unannounced visits. */
@ApplicationScoped
class SealedDraws implements PanacheRepositoryBase<SealedDraw, SealedDrawId> {
    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none, 412 when it changed meanwhile */
    SealedDraw at(SealedDrawId id, long version) {
        var draw = get(id);
        draw.mustBeAt(version);
        return draw;
    }

    SealedDraw get(SealedDrawId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }
}
