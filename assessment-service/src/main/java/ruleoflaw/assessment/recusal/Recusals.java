package ruleoflaw.assessment.recusal;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All recusals, lifted ones too. */
@ApplicationScoped
class Recusals implements PanacheRepositoryBase<Recusal, RecusalId> {
    private static final String FILTERED = """
            select id, version, person, unitId, reason, declaredBy, declaredOn, liftedBy, liftedOn, liftingReason
            from Recusal
            where id.value > :after
              and (:person is null or person = :person)
              and (cast(:unit as uuid) is null or unitId = :unit)
            order by id.value
            """;

    Recusal get(RecusalId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    boolean isDeclared(String person, UUID unitId) {
        return count("person = ?1 and unitId = ?2 and liftedOn is null", person, unitId) > 0;
    }

    List<RecusalView> matching(@Nullable String person, @Nullable UUID unit, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, RecusalView.class)
                .setParameter("after", page.after())
                .setParameter("person", person)
                .setParameter("unit", unit)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
