package ruleoflaw.inspection.card;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All cards, as far as the caller may know of them. */
@ApplicationScoped
class Cards implements PanacheRepositoryBase<Card, CardId> {
    private static final String FILTERED = """
            select id, version, unitId, matterKind, matterId, title, colour, rule, fellOn, issuedOn, status, cancelledOn,
                reason
            from Card
            where id.value > :after
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:colour is null or colour = :colour)
              and (:status is null or status = :status)
              and (:matterKind is null or matterKind = :matterKind)
              and (cast(:matter as uuid) is null or matterId = :matter)
              and (cast(:fellFrom as LocalDate) is null or fellOn >= :fellFrom)
              and (cast(:fellTo as LocalDate) is null or fellOn <= :fellTo)
              and (cast(:scope as uuid) is null or unitId = :scope)
            order by id.value
            """;

    private final Caller caller;

    Cards(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    Card get(CardId id) {
        var card = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(card.unitId());
        return card;
    }

    Optional<Card> ofFiring(UUID firing) {
        return find("firingId", firing).firstResultOptional();
    }

    List<CardView> matching(CardFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, CardView.class)
                .setParameter("after", page.after())
                .setParameter("unit", filter.unit())
                .setParameter("colour", filter.colour())
                .setParameter("status", filter.status())
                .setParameter("matterKind", filter.matterKind())
                .setParameter("matter", filter.matter())
                .setParameter("fellFrom", filter.fellFrom())
                .setParameter("fellTo", filter.fellTo())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
