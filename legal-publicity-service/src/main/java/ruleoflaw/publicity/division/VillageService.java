package ruleoflaw.publicity.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.table.RowErrors;
import ruleoflaw.chassis.table.Table;
import ruleoflaw.publicity.unit.KnownUnits;

/** Takes over the office's list of villages. */
@ApplicationScoped
@Transactional
class VillageService {
    private final Villages villages;
    private final KnownUnits units;

    VillageService(Villages villages, KnownUnits units) {
        this.villages = villages;
        this.units = units;
    }

    /** What an import did, or would do; counts villages. */
    record ImportedVillages(int created, int updated, int unchanged, boolean dryRun) {}

    private record Line(String code, String name, UUID unitId, boolean active) {}

    Page<VillageView> list(@Nullable UUID unit, PageRequest page) {
        return Page.of(villages.matching(unit, page), page, view -> view.id().value());
    }

    VillageView show(VillageId id) {
        return villages.get(id).view();
    }

    /** All lines or none; the same table twice changes nothing. */
    ImportedVillages take(Table table, boolean dryRun) {
        var lines = check(table);
        var known = villages.byCode();
        var created = 0;
        var updated = 0;
        for (var line : lines) {
            var village = known.get(line.code());
            if (village == null) {
                created++;
            } else if (!village.is(line.name(), line.unitId(), line.active())) {
                updated++;
            }
            if (!dryRun) {
                store(line, village);
            }
        }
        return new ImportedVillages(created, updated, lines.size() - created - updated, dryRun);
    }

    private void store(Line line, @Nullable Village known) {
        if (known == null) {
            villages.persist(new Village(line.code(), line.name(), line.unitId(), line.active()));
        } else {
            known.describe(line.name(), line.unitId(), line.active());
        }
    }

    private List<Line> check(Table table) {
        var errors = new RowErrors();
        var seen = new HashSet<String>();
        var lines = new ArrayList<Line>();
        for (var row : table.rows()) {
            var code = row.text("code");
            if (!code.matches(Villages.CODE) || code.endsWith("000")) {
                errors.add(row, "code", "应为12位村级区划代码", "must be the 12 digits of a village");
            }
            if (!seen.add(code)) {
                errors.add(row, "code", "与前面的行重复", "stands in an earlier row already");
            }
            var name = errors.required(row, "name");
            var unit = units.findByCreditCode(row.text("uscc"));
            unit.ifPresentOrElse(
                    id -> lines.add(new Line(code, name, id, !"false".equals(row.text("active")))),
                    () -> errors.add(row, "uscc", "没有这个单位", "there is no such unit"));
        }
        errors.refuseIfAny();
        return lines;
    }
}
