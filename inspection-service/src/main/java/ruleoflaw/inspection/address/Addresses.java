package ruleoflaw.inspection.address;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All addresses, as far as the caller may know of them. */
@ApplicationScoped
class Addresses implements PanacheRepositoryBase<Address, AddressId> {
    private static final String FILTERED = """
            select id, version, circularId, unitId, kind, title, issuedOn, deadline.due, deadline.lastDay, deadline.rule,
                status, reply, fileIds, repliedOn, reason
            from Address
            where id.value > :after
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (cast(:circular as uuid) is null or circularId = :circular)
              and (:status is null or status = :status)
              and (cast(:scope as uuid) is null or unitId = :scope)
            order by id.value
            """;

    private final Caller caller;

    Addresses(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    Address get(AddressId id) {
        var address = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(address.unitId());
        return address;
    }

    List<Address> of(UUID circular) {
        return list("circularId = ?1 order by id.value", circular);
    }

    List<AddressView> matching(AddressFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, AddressView.class)
                .setParameter("after", page.after())
                .setParameter("unit", filter.unit())
                .setParameter("circular", filter.circular())
                .setParameter("status", filter.status())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
