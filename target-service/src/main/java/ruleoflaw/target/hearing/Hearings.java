package ruleoflaw.target.hearing;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.RecordSource;

/** The register of court hearings. */
@ApplicationScoped
public class Hearings implements PanacheRepositoryBase<Hearing, HearingId> {
    private static final String FILTERED = """
            select h.id, h.version, h.unitId, h.year, h.source, h.caseNumber, h.instance, h.heldOn, h.attendance,
                   h.status, h.absence
            from Hearing h
            where h.id.value > :after
              and (cast(:scope as uuid) is null or h.unitId = :scope)
              and (:year is null or h.year = :year)
              and (cast(:unit as uuid) is null or h.unitId = :unit)
              and (:attendance is null or h.attendance = :attendance)
              and (:absence is null or h.absence = :absence)
            order by h.id.value
            """;

    private final Caller caller;

    Hearings(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    public Hearing get(HearingId id) {
        var hearing = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(hearing.unitId());
        return hearing;
    }

    /** The same, unless somebody changed it since the caller read it. */
    Hearing get(HearingId id, long version) {
        var hearing = get(id);
        hearing.mustBeAt(version);
        return hearing;
    }

    /** What a system sent before under its own number. */
    Optional<Hearing> findSent(RecordSource source, @Nullable String externalId) {
        return source == RecordSource.UNIT || externalId == null
                ? Optional.empty()
                : find("source = ?1 and externalId = ?2", source, externalId).firstResultOptional();
    }

    List<HearingView.Row> matching(HearingFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, HearingView.Row.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("year", filter.year())
                .setParameter("unit", filter.unit())
                .setParameter("attendance", filter.attendance())
                .setParameter("absence", filter.absence())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
