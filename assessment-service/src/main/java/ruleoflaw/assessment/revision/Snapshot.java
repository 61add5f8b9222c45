package ruleoflaw.assessment.revision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.assessment.unit.UnitGroup;

/** What a group had at one moment; its canonical text is what is hashed. */
public record Snapshot(int year, UnitGroup group, int revision, SchemeRef scheme, List<FrozenSheet> sheets) {
    /** The frozen rules under which everything here came about. */
    public record SchemeRef(UUID id, String code, int edition) {}

    public Optional<FrozenSheet> sheet(UUID unitId) {
        return sheets.stream().filter(sheet -> sheet.unitId().equals(unitId)).findFirst();
    }
}
