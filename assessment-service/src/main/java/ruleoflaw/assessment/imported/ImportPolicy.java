package ruleoflaw.assessment.imported;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.assessment.recusal.Impartiality;
import ruleoflaw.assessment.unit.KnownUnit;
import ruleoflaw.assessment.unit.KnownUnits;
import ruleoflaw.chassis.table.Row;
import ruleoflaw.chassis.table.RowErrors;

/** About whom the caller may bring something in: units we know, and none he belongs to or recused himself from. */
@ApplicationScoped
class ImportPolicy {
    private final KnownUnits units;
    private final Impartiality impartiality;

    ImportPolicy(KnownUnits units, Impartiality impartiality) {
        this.units = units;
        this.impartiality = impartiality;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 for an unknown unit, 403 for his own */
    void mustAllow(UUID unitId) {
        units.mustKnow(unitId);
        impartiality.mustHoldTowards(unitId);
    }

    /** The unit a row is about; what is wrong with it goes to the errors of the table. */
    Optional<UUID> unitOf(Row row, RowErrors errors) {
        var unit = units.findByCode(row.text(Importable.UNIT)).map(KnownUnit::id);
        if (unit.isEmpty()) {
            errors.add(row, Importable.UNIT, "没有这个单位", "no such unit");
        } else if (!impartiality.holdsTowards(unit.get())) {
            errors.add(row, Importable.UNIT, "您应当对该单位回避", "you must keep out of what concerns this unit");
            return Optional.empty();
        }
        return unit;
    }
}
