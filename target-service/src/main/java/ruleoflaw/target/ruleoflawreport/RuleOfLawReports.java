package ruleoflaw.target.ruleoflawreport;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** The rule-of-law reports of all units. */
@ApplicationScoped
class RuleOfLawReports implements PanacheRepositoryBase<RuleOfLawReport, RuleOfLawReportId> {
    private static final String FILTERED = """
            select r.id, r.unitId, r.year, r.submittedOn, r.deadline.lastDay, r.status
            from RuleOfLawReport r
            where r.id.value > :after
              and (cast(:scope as uuid) is null or r.unitId = :scope)
              and (:year is null or r.year = :year)
              and (cast(:unit as uuid) is null or r.unitId = :unit)
              and (:status is null or r.status = :status)
            order by r.id.value
            """;

    private final Caller caller;

    RuleOfLawReports(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    RuleOfLawReport get(RuleOfLawReportId id) {
        var report = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(report.unitId());
        return report;
    }

    boolean has(UUID unit, int year) {
        return count("unitId = ?1 and year = ?2", unit, year) > 0;
    }

    long count(int year, @Nullable UUID unit, @Nullable Punctuality status) {
        return getEntityManager()
                .createQuery(
                        "select count(r) from RuleOfLawReport r where r.year = :year"
                                + " and (cast(:unit as uuid) is null or r.unitId = :unit)"
                                + " and (:status is null or r.status = :status)",
                        Long.class)
                .setParameter("year", year)
                .setParameter("unit", unit)
                .setParameter("status", status)
                .getSingleResult();
    }

    List<ReportView.Row> matching(ReportFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ReportView.Row.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("year", filter.year())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
