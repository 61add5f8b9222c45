package ruleoflaw.target.unitcode;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.unit.UnitId;

/** The codes of all units, past ones too. */
@ApplicationScoped
class UnitCodes implements PanacheRepositoryBase<UnitCode, UUID> {
    private static final String FILTERED = """
            select c.id, c.unitId, c.kind, c.code, c.validFrom, c.validTo
            from UnitCode c
            where c.unitId = :unit and c.id > :after
              and (:kind is null or c.kind = :kind)
              and (cast(:on as date) is null
                   or (c.validFrom is null or c.validFrom <= :on) and (c.validTo is null or c.validTo >= :on))
            order by c.id
            """;

    Optional<UnitCode> findCurrent(UUID unit, CodeKind kind) {
        return find("unitId = ?1 and kind = ?2 and validTo is null", unit, kind).firstResultOptional();
    }

    /** The change of the one is written before the other: only one of a kind is open at a time. */
    void follow(UnitCode next) {
        flush();
        persist(next);
    }

    List<UnitCodeView> matching(UnitId unit, UnitCodeFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, UnitCodeView.class)
                .setParameter("unit", unit.value())
                .setParameter("after", page.after())
                .setParameter("kind", filter.kind())
                .setParameter("on", filter.on())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
