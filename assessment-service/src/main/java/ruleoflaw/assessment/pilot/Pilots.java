package ruleoflaw.assessment.pilot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;

/** The pilots of the county and its units. */
@ApplicationScoped
public class Pilots implements PanacheRepositoryBase<Pilot, PilotId> {
    private static final String FILTERED = """
            select p.id, p.unitId, p.year, p.kind, p.level, p.title, p.stage, p.readiness
            from Pilot p
            where p.id.value > :after
              and (cast(:scope as uuid) is null or p.unitId = :scope)
              and (:year is null or p.year = :year)
              and (cast(:unit as uuid) is null or p.unitId = :unit)
              and (:stage is null or p.stage = :stage)
            order by p.id.value
            """;

    /** Which pilots are wanted; a filter that is absent does not restrict. */
    record Wanted(
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable UUID unit,
            @RestQuery @Nullable PilotStage stage) {}

    /** A pilot in a list. */
    record Row(
            PilotId id,
            @Nullable UUID unitId,
            int year,
            PilotKind kind,
            PilotLevel level,
            String title,
            PilotStage stage,
            @Nullable String readiness) {}

    private final Caller caller;

    Pilots(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    public Pilot get(PilotId id) {
        var pilot = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(pilot.unitId());
        return pilot;
    }

    /** Kept from everybody else until the transaction is over, so that no verdict arrives while the check is ended. */
    public Pilot lock(PilotId id) {
        var pilot = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(pilot.unitId());
        return pilot;
    }

    List<Row> matching(Wanted wanted, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, Row.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("year", wanted.year())
                .setParameter("unit", wanted.unit())
                .setParameter("stage", wanted.stage())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
