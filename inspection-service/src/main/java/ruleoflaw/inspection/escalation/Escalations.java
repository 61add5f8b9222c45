package ruleoflaw.inspection.escalation;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;
import static ruleoflaw.inspection.InspectionProblem.NO_SUCH_ESCALATION;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.inspection.ladder.Rung;

/** All steps of escalation. They are the office's own list; a unit sees the rungs of its matters instead. */
@ApplicationScoped
public class Escalations implements PanacheRepositoryBase<Escalation, EscalationId> {
    private static final String FILTERED = """
            select id, version, unitId, matterKind, matterId, title, rung, rule, fellOn, noticedOn, status, settledOn, actId,
                reason
            from Escalation
            where id.value > :after
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (cast(:matter as uuid) is null or matterId = :matter)
              and (:rung is null or rung = :rung)
              and (:status is null or status = :status)
            order by id.value
            """;

    private final Caller caller;

    Escalations(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    Escalation get(EscalationId id) {
        return findByIdOptional(id).orElseThrow(NOT_FOUND::because);
    }

    /**
     * The step is taken by this act against these units.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422 when it is no such step, 409 when it is settled already
     */
    public void take(UUID id, Rung rung, Collection<UUID> units, UUID act, LocalDate on) {
        findByIdOptional(new EscalationId(id))
                .filter(step -> units.contains(step.unitId()))
                .orElseThrow(() -> NO_SUCH_ESCALATION.because(id).at("/escalationId"))
                .take(rung, act, caller.subject(), on);
    }

    Optional<Escalation> ofFiring(UUID firing) {
        return find("firingId", firing).firstResultOptional();
    }

    List<EscalationView> matching(EscalationFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, EscalationView.class)
                .setParameter("after", page.after())
                .setParameter("unit", filter.unit())
                .setParameter("matter", filter.matter())
                .setParameter("rung", filter.rung())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
