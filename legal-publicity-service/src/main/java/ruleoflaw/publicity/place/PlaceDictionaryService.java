package ruleoflaw.publicity.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.table.Table;

/** Keeps the editions of the place dictionary. */
@ApplicationScoped
@Transactional
class PlaceDictionaryService {
    private final PlaceDictionaries dictionaries;

    PlaceDictionaryService(PlaceDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** What an import did, or would do; counts editions. */
    record Outcome(int created, int updated, int unchanged, boolean dryRun) {}

    Page<PlaceDictionaryView> list(@Nullable String edition, PageRequest page) {
        var views = dictionaries.matching(edition, page).stream()
                .map(PlaceDictionary::view)
                .toList();
        return Page.of(views, page, view -> view.id().value());
    }

    PlaceDictionaryView show(PlaceDictionaryId id) {
        return dictionaries.get(id).view();
    }

    /** All editions of the table or none; the same table twice changes nothing. */
    Outcome take(Table table, boolean dryRun) {
        var editions = PlaceTable.check(
                table,
                edition -> dictionaries
                        .findByEdition(edition)
                        .map(PlaceDictionary::codes)
                        .orElseGet(Set::of));
        var created = countCreated(editions);
        var updated = countUpdated(editions);
        if (!dryRun) {
            editions.forEach(this::store);
        }
        return new Outcome(created, updated, editions.size() - created - updated, dryRun);
    }

    private void store(PlaceEdition edition) {
        var known = dictionaries.findByEdition(edition.edition());
        if (known.isEmpty()) {
            dictionaries.persist(new PlaceDictionary(edition));
        } else if (known.get().differsFrom(edition)) {
            known.get().describe(edition);
        }
    }

    private int countCreated(List<PlaceEdition> editions) {
        return (int) editions.stream()
                .filter(edition -> dictionaries.findByEdition(edition.edition()).isEmpty())
                .count();
    }

    private int countUpdated(List<PlaceEdition> editions) {
        return (int) editions.stream()
                .filter(edition -> dictionaries
                        .findByEdition(edition.edition())
                        .filter(known -> known.differsFrom(edition))
                        .isPresent())
                .count();
    }
}
