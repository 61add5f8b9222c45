package ruleoflaw.target.staffing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.unit.UnitId;

/** The staff figures of all units. */
@ApplicationScoped
class StaffFigures implements PanacheRepositoryBase<StaffFigure, StaffFigureId> {
    private static final String FILTERED = """
            select f.id, f.version, f.unitId, f.year, f.numbers
            from StaffFigure f
            where f.id.value > :after
              and (cast(:scope as uuid) is null or f.unitId = :scope)
              and (cast(:unit as uuid) is null or f.unitId = :unit)
              and (:year is null or f.year = :year)
            order by f.id.value
            """;

    private final Caller caller;

    StaffFigures(Caller caller) {
        this.caller = caller;
    }

    StaffFigure get(StaffFigureId id) {
        var figure = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(figure.unitId());
        return figure;
    }

    boolean has(UnitId unit, int year) {
        return count("unitId = ?1 and year = ?2", unit.value(), year) > 0;
    }

    List<StaffFigureView> matching(StaffFigureFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, StaffFigureView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
