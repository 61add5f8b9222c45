package ruleoflaw.inspection.draw;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All drawings; that there was one is no secret. */
@ApplicationScoped
class Drawings implements PanacheRepositoryBase<Drawing, DrawingId> {
    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    Drawing get(DrawingId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    List<DrawingView> matching(@Nullable DrawingStatus status, PageRequest page) {
        return getEntityManager()
                .createQuery("""
                        from Drawing where id.value > :after and (:status is null or status = :status) order by id.value
                        """, Drawing.class)
                .setParameter("after", page.after())
                .setParameter("status", status)
                .setMaxResults(page.limitPlusOne())
                .getResultStream()
                .map(Drawing::view)
                .toList();
    }
}
