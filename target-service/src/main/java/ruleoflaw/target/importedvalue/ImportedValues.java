package ruleoflaw.target.importedvalue;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** The values that other systems reported. */
@ApplicationScoped
public class ImportedValues implements PanacheRepositoryBase<ImportedValue, ImportedValueId> {
    private static final String FILTERED = """
            select v.id, v.version, v.unitId, v.year, v.code, v.title, v.value, v.valueUnit, v.asOf, v.source, v.sentBy,
                   v.externalId, v.receivedAt
            from ImportedValue v
            where v.id.value > :after
              and (cast(:scope as uuid) is null or v.unitId = :scope)
              and (:year is null or v.year = :year)
              and (cast(:unit as uuid) is null or v.unitId = :unit)
              and (:code is null or v.code = :code)
            order by v.id.value
            """;

    private final Caller caller;

    ImportedValues(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    public ImportedValue get(ImportedValueId id) {
        var value = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(value.unitId());
        return value;
    }

    Optional<ImportedValue> findSent(String sentBy, String externalId) {
        return find("sentBy = ?1 and externalId = ?2", sentBy, externalId).firstResultOptional();
    }

    List<ValueView> matching(ValueFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, ValueView.class)
                .setParameter("after", page.after())
                .setParameter("scope", caller.scope())
                .setParameter("year", filter.year())
                .setParameter("unit", filter.unit())
                .setParameter("code", filter.code())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
