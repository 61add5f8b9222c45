package ruleoflaw.target.exemption;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.unit.UnitId;

/** The claims of all units. */
@ApplicationScoped
public class Exemptions implements PanacheRepositoryBase<Exemption, ExemptionId> {
    private static final String FILTERED = """
            select e.id, e.version, e.unitId, e.year, e.indicatorCode, e.reason, e.status, e.decision, e.decidedOn
            from Exemption e
            where e.id.value > :after
              and (cast(:scope as uuid) is null or e.unitId = :scope)
              and (cast(:unit as uuid) is null or e.unitId = :unit)
              and (:year is null or e.year = :year)
              and (:status is null or e.status = :status)
            order by e.id.value
            """;

    private final Caller caller;

    Exemptions(Caller caller) {
        this.caller = caller;
    }

    Exemption get(ExemptionId id) {
        var exemption = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(exemption.unitId());
        return exemption;
    }

    Exemption get(ExemptionId id, long version) {
        var exemption = get(id);
        exemption.mustBeAt(version);
        return exemption;
    }

    boolean has(UnitId unit, ClaimExemption claim) {
        return count(
                        "unitId = ?1 and year = ?2 and indicatorCode = ?3 and status in ?4",
                        unit.value(),
                        claim.year(),
                        claim.indicatorCode(),
                        EnumSet.of(ExemptionStatus.CLAIMED, ExemptionStatus.APPROVED))
                > 0;
    }

    /** The indicators of the year that do not concern a unit, as approved. */
    public Map<UUID, Set<String>> approved(int year) {
        return list("year = ?1 and status = ?2", year, ExemptionStatus.APPROVED).stream()
                .map(Exemption::view)
                .collect(Collectors.groupingBy(
                        ExemptionView::unitId, Collectors.mapping(ExemptionView::indicatorCode, Collectors.toSet())));
    }

    List<ExemptionView> matching(ExemptionFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ExemptionView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
