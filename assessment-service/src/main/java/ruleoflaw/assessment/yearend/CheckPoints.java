package ruleoflaw.assessment.yearend;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.assessment.recusal.Involvement;
import ruleoflaw.chassis.http.PageRequest;

/** The points of all checks. */
@ApplicationScoped
class CheckPoints implements PanacheRepositoryBase<CheckPoint, UUID>, Involvement {
    private static final String JUDGED_BY = """
            select count(*)
            from CheckPoint point join YearEndCheck check on check.id.value = point.checkId
            where point.judge = :person and check.unitId = :unit and check.year = :year
            """;

    CheckPoint get(CheckId check, UUID id) {
        return find("id = ?1 and checkId = ?2", id, check.value())
                .firstResultOptional()
                .orElseThrow(NOT_FOUND::because);
    }

    List<CheckPoint> of(CheckId check) {
        return list("checkId = ?1 order by id", check.value());
    }

    @Override
    public boolean concerns(String person, UUID unitId, int year) {
        return getEntityManager()
                        .createQuery(JUDGED_BY, Long.class)
                        .setParameter("person", person)
                        .setParameter("unit", unitId)
                        .setParameter("year", year)
                        .getSingleResult()
                > 0;
    }

    List<CheckView.PointView> matching(CheckId check, PageRequest page) {
        return find("checkId = ?1 and id > ?2 order by id", check.value(), page.after())
                .page(0, page.limitPlusOne())
                .stream()
                .map(CheckPoint::view)
                .toList();
    }
}
