package ruleoflaw.publicity.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.table.Table;

/** Keeps the catalogues. */
@ApplicationScoped
@Transactional
class CatalogueService {
    private final Catalogues catalogues;

    CatalogueService(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** What an import did, or would do; counts entries. */
    record ImportedEntries(int created, int updated, int unchanged, boolean dryRun) {}

    Page<CatalogueEntryView> list(@Nullable Catalogue catalogue, PageRequest page) {
        return Page.of(
                catalogues.matching(catalogue, page), page, view -> view.id().value());
    }

    CatalogueEntryView show(CatalogueEntryId id) {
        return catalogues.get(id).view();
    }

    /** All lines or none; the same table twice changes nothing, and what it does not name stays as it is. */
    ImportedEntries take(Catalogue catalogue, Table table, boolean dryRun) {
        var lines = CatalogueLine.of(table);
        var known = catalogues.of(catalogue);
        var created = 0;
        var updated = 0;
        for (var line : lines) {
            var entry = known.get(line.code());
            if (entry == null) {
                created++;
            } else if (entry.differsFrom(line)) {
                updated++;
            }
            if (!dryRun) {
                store(catalogue, line, entry);
            }
        }
        return new ImportedEntries(created, updated, lines.size() - created - updated, dryRun);
    }

    private void store(Catalogue catalogue, CatalogueLine line, @Nullable CatalogueEntry known) {
        if (known == null) {
            catalogues.persist(new CatalogueEntry(catalogue, line));
        } else {
            known.take(line);
        }
    }
}
