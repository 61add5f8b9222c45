package ruleoflaw.target.annualreport;

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

/** The annual reports of the county and its units. */
@ApplicationScoped
class AnnualReports implements PanacheRepositoryBase<AnnualReport, AnnualReportId> {
    private static final String FILTERED = """
            select r.id, r.year, r.unitId, r.status, r.delivery.due, r.submittedOn, r.late, r.publishedOn
            from AnnualReport r
            where r.id.value > :after
              and (cast(:scope as uuid) is null or r.unitId = :scope)
              and (:year is null or r.year = :year)
              and (cast(:unit as uuid) is null or r.unitId = :unit)
              and (:status is null or r.status = :status)
            order by r.id.value
            """;

    /** Which reports are wanted; a filter that is absent does not restrict. */
    record Wanted(
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable UUID unit,
            @RestQuery @Nullable AnnualReportStatus status) {}

    /** A report in a list. */
    record Row(
            AnnualReportId id,
            int year,
            @Nullable UUID unitId,
            AnnualReportStatus status,
            LocalDate due,
            @Nullable LocalDate submittedOn,
            @Nullable Boolean late,
            @Nullable LocalDate publishedOn) {}

    private final Caller caller;

    AnnualReports(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    AnnualReport get(AnnualReportId id) {
        var report = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(report.unitId());
        return report;
    }

    /** The same, for the one who writes it, unless somebody changed it since he read it. */
    AnnualReport toWrite(AnnualReportId id, long version) {
        var report = get(id);
        report.mustBeWrittenBy(caller.scope());
        report.mustBeAt(version);
        return report;
    }

    boolean exists(int year, @Nullable UUID unit) {
        return unit == null
                ? count("year = ?1 and unitId is null", year) > 0
                : count("year = ?1 and unitId = ?2", year, unit) > 0;
    }

    List<Row> matching(Wanted wanted, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, Row.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("year", wanted.year())
                .setParameter("unit", wanted.unit())
                .setParameter("status", wanted.status())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
