package ruleoflaw.target.editionmap;

import static ruleoflaw.target.ContentProblem.EDITION_MAP_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.target.indicator.IndicatorSystemId;
import ruleoflaw.target.indicator.Indicators;

/** Takes over the table that maps one edition to another: all rows or none. */
@ApplicationScoped
@Transactional
class EditionMapImport {
    private final MappedLines lines;
    private final Indicators indicators;

    EditionMapImport(MappedLines lines, Indicators indicators) {
        this.lines = lines;
        this.indicators = indicators;
    }

    /**
     * What an import did, or would do.
     *
     * @param unmappedOld last lines of the old edition that the table forgets, {@code unmappedNew} those of the new one
     */
    record ImportedMap(int lines, List<String> unmappedOld, List<String> unmappedNew, boolean dryRun) {}

    ImportedMap take(Editions editions, Table table, boolean dryRun) {
        if (lines.has(editions)) {
            throw EDITION_MAP_EXISTS.because();
        }
        var oldCodes = indicators.codesOf(new IndicatorSystemId(editions.from()));
        var newCodes = indicators.codesOf(new IndicatorSystemId(editions.to()));
        var rows = new EditionMapCheck(oldCodes.keySet(), newCodes.keySet()).of(table.rows());
        if (!dryRun) {
            lines.persist(rows.stream().map(row -> new MappedLine(editions, row)));
        }
        return new ImportedMap(
                rows.size(),
                forgotten(oldCodes, rows, MappedRow::fromCode),
                forgotten(newCodes, rows, MappedRow::toCode),
                dryRun);
    }

    Page<MappedRow> list(Editions editions, @Nullable String code, PageRequest page) {
        return Page.of(lines.matching(editions, code, page), page, MappedRow::id);
    }

    private static List<String> forgotten(
            Map<String, Boolean> codes, List<MappedRow> rows, Function<MappedRow, @Nullable String> code) {
        var mapped = rows.stream().map(code).filter(Objects::nonNull).collect(Collectors.toSet());
        return codes.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .filter(one -> !mapped.contains(one))
                .sorted()
                .toList();
    }
}
