package ruleoflaw.target.tenure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.post.PostId;

/** Who held which post when, in all units. */
@ApplicationScoped
public class Tenures implements PanacheRepositoryBase<Tenure, TenureId> {
    private static final String FILTERED = """
            select t.id, t.version, t.postId, t.unitId, t.kind, t.holder, t.heldFrom, t.heldTo, t.endReason
            from Tenure t
            where t.id.value > :after
              and (cast(:scope as uuid) is null or t.unitId = :scope)
              and (cast(:post as uuid) is null or t.postId = :post)
              and (cast(:unit as uuid) is null or t.unitId = :unit)
              and (cast(:on as date) is null or t.heldFrom <= :on and (t.heldTo is null or t.heldTo >= :on))
            order by t.id.value
            """;

    private final Caller caller;

    Tenures(Caller caller) {
        this.caller = caller;
    }

    Tenure get(TenureId id) {
        var tenure = findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
        caller.mustReach(tenure.unitId());
        return tenure;
    }

    /** A tenure of the unit, whoever asks. */
    public Optional<Tenure> findIn(UUID unit, UUID tenure) {
        return findByIdOptional(new TenureId(tenure))
                .filter(found -> found.unitId().equals(unit));
    }

    /** How many of these tenures belong to the unit and are held on that day. */
    public long held(UUID unit, Collection<UUID> tenures, LocalDate on) {
        return count(
                "id.value in ?1 and unitId = ?2 and heldFrom <= ?3 and (heldTo is null or heldTo >= ?3)",
                Set.copyOf(tenures),
                unit,
                on);
    }

    Optional<Tenure> findLast(PostId post) {
        return find("postId = ?1 order by heldFrom desc", post.value()).firstResultOptional();
    }

    List<TenureView> matching(TenureFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, TenureView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("post", filter.post())
                .setParameter("unit", filter.unit())
                .setParameter("on", filter.on())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
