package ruleoflaw.inspection.ladder;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All editions of all ladders; the newest one holds. */
@ApplicationScoped
public class Ladders implements PanacheRepositoryBase<Ladder, LadderId> {
    private static final String FILTERED = """
            from Ladder
            where id.value > :after
              and (:kind is null or kind = :kind)
              and (cast(:round as uuid) is null or roundId = :round)
            order by id.value
            """;

    private static final String IN_FORCE = """
            from Ladder
            where kind = :kind and (roundId is null or roundId = :round)
            order by case when roundId is null then 1 else 0 end, id.value desc
            """;

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    public Ladder get(LadderId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    /** What holds now: the round's own ladder if it has one, else the county's. */
    public Ladder inForce(MatterKind kind, @Nullable UUID round) {
        return getEntityManager()
                .createQuery(IN_FORCE, Ladder.class)
                .setParameter("kind", kind)
                .setParameter("round", round)
                .setMaxResults(1)
                .getSingleResult();
    }

    List<Ladder> matching(LadderFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, Ladder.class)
                .setParameter("after", page.after())
                .setParameter("kind", filter.kind())
                .setParameter("round", filter.round())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    boolean isRound(UUID id) {
        return getEntityManager()
                        .createQuery("select count(*) from Round where id.value = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                == 1;
    }
}
