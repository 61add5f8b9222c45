package ruleoflaw.publicity.person;

import static ruleoflaw.publicity.PublicityProblem.ACCOUNT_TAKEN;
import static ruleoflaw.publicity.PublicityProblem.PERSON_NOT_FOUND;
import static ruleoflaw.publicity.PublicityProblem.STAFF_NUMBER_TAKEN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The registers of all units. */
@ApplicationScoped
public class Persons implements PanacheRepositoryBase<Person, PersonId> {
    private static final String PAGE = """
            select id, version, unitId, staffNumber, name, kind, account, joinedOn, leftOn
            from Person
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:kind is null or kind = :kind)
              and (:number is null or staffNumber = :number)
            order by id.value
            """;
    private static final String KNOWN = """
            select id.value, unitId, staffNumber, name, kind from Person
            """;

    /** What the other features may know of a person. */
    public record KnownPerson(UUID id, UUID unitId, String staffNumber, String name, String kind) {}

    Person get(PersonId id) {
        return findByIdOptional(id).orElseThrow(() -> PERSON_NOT_FOUND.because(id));
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 */
    public KnownPerson known(UUID id) {
        return known("where id.value = ?1", id).stream().findFirst().orElseThrow(() -> PERSON_NOT_FOUND.because(id));
    }

    /** The person who logs in under this account. */
    public Optional<KnownPerson> behind(String account) {
        return known("where account = ?1", account).stream().findFirst();
    }

    /** Everybody the unit's register names, those who left included. */
    public List<KnownPerson> ofUnit(UUID unitId) {
        return known("where unitId = ?1", unitId);
    }

    private List<KnownPerson> known(String where, Object value) {
        return getEntityManager()
                .createQuery(KNOWN + where, KnownPerson.class)
                .setParameter(1, value)
                .getResultList();
    }

    Optional<Person> find(UUID unitId, String staffNumber) {
        return find("unitId = ?1 and staffNumber = ?2", unitId, staffNumber).firstResultOptional();
    }

    /** @param himself whose own number and account are no hindrance; null for a new person */
    void mustBeFree(UUID unitId, String staffNumber, @Nullable String account, @Nullable PersonId himself) {
        if (find(unitId, staffNumber)
                .filter(other -> !other.view().id().equals(himself))
                .isPresent()) {
            throw STAFF_NUMBER_TAKEN.because(staffNumber).at("/staffNumber");
        }
        if (account != null
                && behind(account).filter(other -> isAnother(other, himself)).isPresent()) {
            throw ACCOUNT_TAKEN.because().at("/account");
        }
    }

    private static boolean isAnother(KnownPerson person, @Nullable PersonId himself) {
        return himself == null || !person.id().equals(himself.value());
    }

    List<PersonView> matching(PersonFilter filter, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, PersonView.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("kind", filter.kind())
                .setParameter("number", filter.staffNumber())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
