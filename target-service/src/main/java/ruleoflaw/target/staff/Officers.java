package ruleoflaw.target.staff;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** The enforcement officers of all units. */
@ApplicationScoped
class Officers implements PanacheRepositoryBase<Officer, OfficerId> {
    private static final String FILTERED = """
            select o.id, o.version, o.unitId, o.name, o.post, o.joinedOn, o.leftOn, o.certificateNumber, o.certifiedOn,
                   o.certificateValidUntil
            from Officer o
            where o.id.value > :after
              and (cast(:scope as uuid) is null or o.unitId = :scope)
              and (cast(:unit as uuid) is null or o.unitId = :unit)
              and (cast(:validTo as date) is null or o.certificateValidUntil <= :validTo)
            order by o.id.value
            """;

    private static final String COUNTED = """
            select count(o),
                   count(case when o.certificateNumber is not null and o.certifiedOn <= :day
                              and (o.certificateValidUntil is null or o.certificateValidUntil >= :day) then 1 end)
            from Officer o
            where o.unitId = :unit and o.joinedOn <= :day and (o.leftOn is null or o.leftOn > :day)
            """;

    private final Caller caller;

    Officers(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    Officer get(OfficerId id) {
        var officer = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(officer.unitId());
        return officer;
    }

    /** The same, unless somebody changed it since the caller read it. */
    Officer get(OfficerId id, long version) {
        var officer = get(id);
        officer.mustBeAt(version);
        return officer;
    }

    /** Who serves in the unit under this certificate; without a number nobody is recognised. */
    Optional<Officer> findServing(UUID unit, @Nullable String certificateNumber) {
        return certificateNumber == null
                ? Optional.empty()
                : find("unitId = ?1 and certificateNumber = ?2 and leftOn is null order by id", unit, certificateNumber)
                        .firstResultOptional();
    }

    List<OfficerView> matching(OfficerFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, OfficerView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("unit", filter.unit())
                .setParameter("validTo", filter.validTo())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    /** Who served in the unit on the day, and who of them held a valid certificate. */
    Headcount counted(UUID unit, LocalDate day) {
        return getEntityManager()
                .createQuery(COUNTED, Headcount.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getSingleResult();
    }

    List<UUID> units() {
        return getEntityManager()
                .createQuery("select distinct o.unitId from Officer o order by o.unitId", UUID.class)
                .getResultList();
    }
}
