package ruleoflaw.inspection.deadline;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.chassis.security.Role;

/** All matters. */
@ApplicationScoped
class Matters implements PanacheRepositoryBase<Matter, MatterId> {
    private static final String FILTERED = """
            select id, kind, subject, unitId, assessmentYear, title, term.deadline.due, term.deadline.lastDay,
                term.deadline.dayUnit, term.deadline.rule, status, nextOn
            from Matter m
            where id.value > :after
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:kind is null or kind = :kind)
              and (:status is null or status = :status)
              and (cast(:overdueOn as LocalDate) is null or (status = RUNNING and term.deadline.lastDay < :overdueOn))
              and (:rung is null or exists (select 1 from m.firings f where f.rung = :rung and f.standing = true))
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (:confidential = true or kind not in (TIP_ROUTING, TIP_ANSWER, TIP_REVIEW))
            order by id.value
            """;

    private final Caller caller;

    Matters(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    Matter get(MatterId id) {
        var matter = findByIdOptional(id)
                .filter(found -> !found.kind().isConfidential() || maySeeTips())
                .orElseThrow(NOT_FOUND::because);
        caller.mustReach(matter.unitId());
        return matter;
    }

    /** @param overdueOn the day on which they must be overdue; null: all */
    List<MatterRow> matching(MatterFilter filter, @Nullable LocalDate overdueOn, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, MatterRow.class)
                .setParameter("after", page.after())
                .setParameter("unit", filter.unit())
                .setParameter("kind", filter.kind())
                .setParameter("status", filter.status())
                .setParameter("overdueOn", overdueOn)
                .setParameter("rung", filter.rung())
                .setParameter("scope", caller.scope())
                .setParameter("confidential", maySeeTips())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    /** A handler who belongs to a unit sees a tip's days at the tip only: a list would tell him of one against it. */
    private boolean maySeeTips() {
        return caller.is(Role.TIP_HANDLER) && caller.home().isEmpty();
    }

    /** The matter, held until the transaction ends: the sweep and a deed do not meet in it. */
    Optional<Matter> locked(MatterRef ref) {
        return find("kind = ?1 and subject = ?2", ref.kind(), ref.subject())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Some that have come to a rung; another replica at the same work gets others. */
    List<Matter> ripe(LocalDate today, int atMost) {
        return getEntityManager()
                .createQuery("from Matter where nextOn <= :today order by nextOn, id.value", Matter.class)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .setMaxResults(atMost)
                .getResultList();
    }
}
