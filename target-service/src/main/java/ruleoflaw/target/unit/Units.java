package ruleoflaw.target.unit;

import static ruleoflaw.target.TargetProblem.UNIT_NOT_FOUND;
import static ruleoflaw.target.TargetProblem.UNIT_UNKNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All units of the county. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UnitId> {
    private static final String FILTERED = """
            select id, version, name, shortName, creditCode, type, group, divisionCode, abolishedOn is null, abolishedOn
            from Unit
            where id.value > :after
              and (:group is null or group = :group)
              and (:type is null or type = :type)
              and (:uscc is null or creditCode.value = :uscc)
              and (:name is null or name = :name)
            order by id.value
            """;

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none */
    public Unit get(UnitId id) {
        return findByIdOptional(id).orElseThrow(() -> UNIT_NOT_FOUND.because(id));
    }

    List<Unit> inOrder() {
        return list("order by id.value");
    }

    Optional<Unit> findByCreditCode(CreditCode code) {
        return find("creditCode", code).firstResultOptional();
    }

    List<UnitView> matching(UnitFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, UnitView.class)
                .setParameter("after", page.after())
                .setParameter("group", filter.group())
                .setParameter("type", filter.type())
                .setParameter("uscc", filter.uscc())
                .setParameter("name", filter.name())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 when there is no such unit, 409 when it is abolished */
    public Unit active(UUID id, String pointer) {
        var unit = findByIdOptional(new UnitId(id))
                .orElseThrow(() -> UNIT_UNKNOWN.because().at(pointer));
        unit.mustBeActive();
        return unit;
    }

    /**
     * Refuses ids of units that do not exist.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422
     */
    public void mustExist(Collection<UUID> ids, String pointer) {
        var wanted = new HashSet<>(ids);
        if (count("id.value in ?1", wanted) != wanted.size()) {
            throw UNIT_UNKNOWN.because().at(pointer);
        }
    }

    /**
     * The id, when there is such a unit.
     *
     * @throws ruleoflaw.chassis.problem.Problem 422 when there is none, or none was given
     */
    public UUID known(@Nullable UUID id, String pointer) {
        if (id == null || count("id.value", id) == 0) {
            throw UNIT_UNKNOWN.because().at(pointer);
        }
        return id;
    }
}
