package ruleoflaw.publicity.catalogue;

import static ruleoflaw.publicity.PublicityProblem.CATALOGUE_ENTRY_NOT_FOUND;
import static ruleoflaw.publicity.PublicityProblem.CODE_NOT_IN_USE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** All catalogues, and which of their words may be used on a day. */
@ApplicationScoped
public class Catalogues implements PanacheRepositoryBase<CatalogueEntry, CatalogueEntryId> {
    private static final String ON_DAY = """
            select code, name from CatalogueEntry
            where catalogue = :catalogue
              and (validFrom is null or validFrom <= :day) and (validUntil is null or validUntil >= :day)
            """;
    private static final String PAGE = """
            select id, version, catalogue, code, name, validFrom, validUntil
            from CatalogueEntry
            where id.value > :after and (:catalogue is null or catalogue = :catalogue)
            order by id.value
            """;

    private record Word(String code, String name) {}

    CatalogueEntry get(CatalogueEntryId id) {
        return findByIdOptional(id).orElseThrow(() -> CATALOGUE_ENTRY_NOT_FOUND.because(id));
    }

    Map<String, CatalogueEntry> of(Catalogue catalogue) {
        return list("catalogue", catalogue).stream().collect(Collectors.toMap(CatalogueEntry::code, entry -> entry));
    }

    /** The code behind each word that may be used on that day, whether the code or the Chinese name is said. */
    public Map<String, String> words(Catalogue catalogue, LocalDate day) {
        var words = new HashMap<String, String>();
        for (var word : wordsOn(catalogue, day)) {
            words.put(word.code(), word.code());
            words.put(word.name(), word.code());
        }
        return words;
    }

    /**
     * Refuses codes that are not in use on that day.
     *
     * @param pointer of the list they stand in, such as {@code /laws}
     * @throws ruleoflaw.chassis.problem.Problem 422 naming the first one
     */
    public void mustHold(Catalogue catalogue, LocalDate day, List<String> codes, String pointer) {
        var words = words(catalogue, day);
        for (var i = 0; i < codes.size(); i++) {
            if (!words.containsKey(codes.get(i))) {
                throw CODE_NOT_IN_USE.because(codes.get(i), day).at(pointer + "/" + i);
            }
        }
    }

    /** The same for a field that holds one code. */
    public void mustHold(Catalogue catalogue, LocalDate day, String code, String pointer) {
        if (!words(catalogue, day).containsKey(code)) {
            throw CODE_NOT_IN_USE.because(code, day).at(pointer);
        }
    }

    private List<Word> wordsOn(Catalogue catalogue, LocalDate day) {
        return getEntityManager()
                .createQuery(ON_DAY, Word.class)
                .setParameter("catalogue", catalogue)
                .setParameter("day", day)
                .getResultList();
    }

    List<CatalogueEntryView> matching(@Nullable Catalogue catalogue, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, CatalogueEntryView.class)
                .setParameter("after", page.after())
                .setParameter("catalogue", catalogue)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
