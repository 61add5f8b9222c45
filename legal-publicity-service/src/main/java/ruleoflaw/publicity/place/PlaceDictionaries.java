package ruleoflaw.publicity.place;

import static ruleoflaw.publicity.PublicityProblem.DICTIONARY_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** Every edition that was imported. */
@ApplicationScoped
class PlaceDictionaries implements PanacheRepositoryBase<PlaceDictionary, PlaceDictionaryId> {
    private static final String FILTERED = """
            from PlaceDictionary
            where id.value > :after and (:edition is null or edition = :edition)
            order by id.value
            """;

    PlaceDictionary get(PlaceDictionaryId id) {
        return findByIdOptional(id).orElseThrow(() -> DICTIONARY_NOT_FOUND.because(id));
    }

    Optional<PlaceDictionary> findByEdition(String edition) {
        return find("edition", edition).firstResultOptional();
    }

    /** Whole editions: there are a handful, and nobody wants one without its places. */
    List<PlaceDictionary> matching(@Nullable String edition, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, PlaceDictionary.class)
                .setParameter("after", page.after())
                .setParameter("edition", edition)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
