package ruleoflaw.target.objection;

import static ruleoflaw.target.RegisterProblem.RECORD_IS_OWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ruleoflaw.target.RecordSource;
import ruleoflaw.target.hearing.HearingId;
import ruleoflaw.target.hearing.Hearings;
import ruleoflaw.target.importedvalue.ImportedValueId;
import ruleoflaw.target.importedvalue.ImportedValues;
import ruleoflaw.target.lawsuit.LawsuitId;
import ruleoflaw.target.lawsuit.Lawsuits;

/** Finds the imported record that is objected to. */
@ApplicationScoped
class ReportedRecords {
    private final Hearings hearings;
    private final Lawsuits lawsuits;
    private final ImportedValues values;

    ReportedRecords(Hearings hearings, Lawsuits lawsuits, ImportedValues values) {
        this.hearings = hearings;
        this.lawsuits = lawsuits;
        this.values = values;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 out of reach, 409 when the unit recorded it itself */
    Reported get(ObjectionKind kind, UUID id) {
        return switch (kind) {
            case HEARING -> {
                var hearing = hearings.get(new HearingId(id));
                yield imported(hearing.source(), new Reported(hearing.unitId(), hearing.value()));
            }
            case LAWSUIT -> {
                var lawsuit = lawsuits.get(new LawsuitId(id));
                yield imported(lawsuit.source(), new Reported(lawsuit.unitId(), lawsuit.value()));
            }
            case IMPORTED_VALUE -> {
                var value = values.get(new ImportedValueId(id));
                yield new Reported(value.unitId(), value.value());
            }
        };
    }

    private static Reported imported(RecordSource source, Reported reported) {
        if (source == RecordSource.UNIT) {
            throw RECORD_IS_OWN.because();
        }
        return reported;
    }
}
