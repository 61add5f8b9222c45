package ruleoflaw.assessment.unit;

import static ruleoflaw.assessment.AssessmentProblem.UNIT_NOT_KNOWN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every unit we have heard of. */
@ApplicationScoped
public class KnownUnits implements PanacheRepositoryBase<KnownUnit, UUID> {
    private static final String LOCK =
            "select 1 from pg_advisory_xact_lock(hashtextextended('units of the county', 0))";

    /**
     * Until the transaction ends, nobody else who asks for this adds a unit or publishes a scheme: neither may miss the
     * other.
     */
    public void lock() {
        getEntityManager().createNativeQuery(LOCK).getSingleResult();
    }

    public Optional<KnownUnit> find(UUID id) {
        return findByIdOptional(id);
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 at {@code /unitId} when there is none */
    public void mustKnow(UUID id) {
        if (find(id).isEmpty()) {
            throw UNIT_NOT_KNOWN.because(id).at("/unitId");
        }
    }

    /** By unified social credit code, as tables from outside name units. */
    public Optional<KnownUnit> findByCode(String uscc) {
        return find("uscc = ?1 and active order by id", uscc).firstResultOptional();
    }

    public List<KnownUnit> inGroups(Set<UnitGroup> groups) {
        return list("group in ?1 order by id", groups);
    }

    public Map<UUID, KnownUnit> byId(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(KnownUnit::id, Function.identity()));
    }
}
