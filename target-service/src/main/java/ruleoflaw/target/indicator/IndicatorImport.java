package ruleoflaw.target.indicator;

import static ruleoflaw.target.TargetProblem.EDITION_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.table.Table;

/** Takes over an edition of an indicator system from a table: the whole table or nothing. */
@ApplicationScoped
@Transactional
class IndicatorImport {
    private final IndicatorSystems systems;
    private final Indicators indicators;

    IndicatorImport(IndicatorSystems systems, Indicators indicators) {
        this.systems = systems;
        this.indicators = indicators;
    }

    /**
     * What an import did, or would do.
     *
     * @param id the new edition; null after a dry run
     */
    record ImportedEdition(
            @Nullable IndicatorSystemId id, String code, String edition, String name, int count, boolean dryRun) {}

    ImportedEdition take(Edition edition, Table table, boolean dryRun) {
        if (systems.has(edition)) {
            throw EDITION_EXISTS.because(edition.code(), edition.edition()).at("/edition");
        }
        var entries = new IndicatorTree(table.rows()).entries();
        var system = new IndicatorSystem(edition, entries.size());
        if (!dryRun) {
            systems.persist(system);
            indicators.persist(entries.stream().map(entry -> new Indicator(system.id(), entry)));
        }
        var id = dryRun ? null : system.id();
        return new ImportedEdition(id, edition.code(), edition.edition(), edition.name(), entries.size(), dryRun);
    }
}
