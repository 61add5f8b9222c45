package ruleoflaw.assessment.casebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;

/** The cases of all units, and who followed them. */
@ApplicationScoped
class CaseItems implements PanacheRepositoryBase<CaseItem, CaseId> {
    private static final String FILTERED = """
            select c.id, c.unitId, c.year, c.kind, c.title, c.summary, c.status, c.publishedOn,
                   (select count(r) from Replication r where r.caseId = c.id.value)
            from CaseItem c
            where c.id.value > :after
              and (cast(:scope as uuid) is null or c.unitId = :scope or c.status = PUBLISHED)
              and (:year is null or c.year = :year)
              and (cast(:unit as uuid) is null or c.unitId = :unit)
              and (:kind is null or c.kind = :kind)
              and (:status is null or c.status = :status)
            order by c.id.value
            """;

    private static final String REPLICATIONS = """
            select r.id, r.caseId, r.unitId, r.how, r.replicatedOn
            from Replication r
            where r.caseId = :case and r.id > :after
            order by r.id
            """;

    /** Which cases are wanted; a filter that is absent does not restrict. */
    record Wanted(
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable UUID unit,
            @RestQuery @Nullable CaseKind kind,
            @RestQuery @Nullable CaseStatus status) {}

    /**
     * A case in a list.
     *
     * @param replications how many other units followed it
     */
    record Row(
            CaseId id,
            UUID unitId,
            int year,
            CaseKind kind,
            String title,
            String summary,
            CaseStatus status,
            @Nullable LocalDate publishedOn,
            long replications) {}

    private final Caller caller;

    CaseItems(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none that the caller may read */
    CaseItem get(CaseId id) {
        return findByIdOptional(id)
                .filter(found -> found.isReadableBy(caller.scope()))
                .orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    /** The case for one who takes a step with it, unless somebody changed it since he read it. */
    CaseItem get(CaseId id, long version) {
        var found = get(id);
        caller.mustReach(found.unitId());
        found.mustBeAt(version);
        return found;
    }

    void persist(Replication replication) {
        getEntityManager().persist(replication);
    }

    List<Row> matching(Wanted wanted, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, Row.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("year", wanted.year())
                .setParameter("unit", wanted.unit())
                .setParameter("kind", wanted.kind())
                .setParameter("status", wanted.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    List<Replication.ReplicationView> replications(CaseId of, PageRequest page) {
        return getEntityManager()
                .createQuery(REPLICATIONS, Replication.ReplicationView.class)
                .setParameter("case", of.value())
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
