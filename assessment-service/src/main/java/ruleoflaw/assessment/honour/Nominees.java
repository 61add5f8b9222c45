package ruleoflaw.assessment.honour;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;

/** Who is proposed, and what is said against it. */
@ApplicationScoped
class Nominees implements PanacheRepositoryBase<Nominee, UUID> {
    private static final String FILTERED = """
            select n.id, n.version, n.commendationId, n.unitId, n.person, n.post, n.merit, n.status, n.remark
            from Nominee n, Commendation c
            where c.id.value = n.commendationId
              and n.id > :after
              and n.commendationId = :commendation
              and (cast(:scope as uuid) is null or n.unitId = :scope
                or c.status <> NOMINATING and n.status in (PASSED, DROPPED, GRANTED))
              and (:status is null or n.status = :status)
            order by n.id
            """;

    private static final String OBJECTIONS = """
            select o.id, o.version, o.nomineeId, o.ground, o.upheld, o.decision
            from Objection o
            where o.nomineeId = :nominee and o.id > :after
            order by o.id
            """;

    private static final String UNDECIDED = """
            select count(o) from Objection o, Nominee n
            where n.id = o.nomineeId and n.commendationId = :commendation and o.upheld is null
            """;

    private final Caller caller;

    Nominees(Caller caller) {
        this.caller = caller;
    }

    Nominee get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    List<Nominee> of(CommendationId commendation, NomineeStatus status) {
        return list("commendationId = ?1 and status = ?2 order by id", commendation.value(), status);
    }

    /** A unit sees its own nominations; everybody sees what was noticed. */
    List<Nominee.NomineeView> matching(CommendationId commendation, @Nullable NomineeStatus status, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, Nominee.NomineeView.class)
                .setParameter("commendation", commendation.value())
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("status", status)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    void persist(Objection objection) {
        getEntityManager().persist(objection);
    }

    Objection objection(UUID id) {
        var found = getEntityManager().find(Objection.class, id);
        if (found == null) {
            throw CommonProblem.NOT_FOUND.because();
        }
        return found;
    }

    List<Objection.ObjectionView> objections(UUID nominee, PageRequest page) {
        return getEntityManager()
                .createQuery(OBJECTIONS, Objection.ObjectionView.class)
                .setParameter("nominee", nominee)
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    long undecidedObjections(CommendationId commendation) {
        return getEntityManager()
                .createQuery(UNDECIDED, Long.class)
                .setParameter("commendation", commendation.value())
                .getSingleResult();
    }
}
