package ruleoflaw.target.adviser;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** The opinions of all advisers. */
@ApplicationScoped
class Opinions implements PanacheRepositoryBase<Opinion, UUID> {
    private static final String FILTERED = """
            select o.id, o.unitId, o.adviserId, o.about, o.recordId, o.givenOn, o.lawful, o.opinion, o.fileIds
            from Opinion o
            where o.id > :after
              and (cast(:scope as uuid) is null or o.unitId = :scope)
              and (cast(:record as uuid) is null or o.recordId = :record)
            order by o.id
            """;

    private final Caller caller;

    Opinions(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    Opinion get(UUID id) {
        var opinion = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(opinion.unitId());
        return opinion;
    }

    List<OpinionView> on(@Nullable UUID record, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, OpinionView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("record", record)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
