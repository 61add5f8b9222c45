package ruleoflaw.inspection.round;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.inspection.visit.load.Quarter;
import ruleoflaw.inspection.visit.load.ScheduledVisit;

/** All rounds. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, RoundId> {
    private static final String FILTERED = """
            select id, version, assessmentYear, name, kind, theme, legalBasis, approvalDocument, startsOn, endsOn,
                status, closedOn, planItemId, outsidePlanReason
            from Round
            where id.value > :after
              and (:year is null or assessmentYear = :year)
              and (:kind is null or kind = :kind)
              and (:status is null or status = :status)
            order by id.value
            """;

    private static final String SCHEDULED = """
            select r.id.value, r.startsOn, r.endsOn, v.visitOn
            from Visit v join Round r on r.id.value = v.roundId
            where v.unitId = :unit and v.status <> CANCELLED
              and (v.visitOn between :first and :last or exists (
                select 1 from Round o where o.id = :round and o.startsOn <= r.endsOn and r.startsOn <= o.endsOn))
            """;

    /** Everybody of the round's team, whether he visited anybody or not. */
    public List<String> teamOf(UUID round) {
        return getEntityManager()
                .createQuery("select m.person from Round r join r.members m where r.id.value = :round", String.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    Round get(RoundId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    /** The round, held until the transaction ends: no visit is planned while it is being closed. */
    Round getLocked(RoundId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NOT_FOUND::because);
    }

    /** The unit's visits, none left out, in the quarter or in a round whose period meets this one's. */
    List<ScheduledVisit> scheduledFor(UUID unitId, Quarter quarter, Round round) {
        return getEntityManager()
                .createQuery(SCHEDULED, ScheduledVisit.class)
                .setParameter("unit", unitId)
                .setParameter("first", quarter.firstDay())
                .setParameter("last", quarter.lastDay())
                .setParameter("round", round.id())
                .getResultList();
    }

    List<RoundView> matching(RoundFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, RoundView.class)
                .setParameter("after", page.after())
                .setParameter("year", filter.year())
                .setParameter("kind", filter.kind())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
