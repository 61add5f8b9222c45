package ruleoflaw.assessment.revision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.LeafTrail;

/** What is different between two revisions, unit by unit and with its sign. */
public record Changes(List<UnitChange> units) {
    /** @param difference of the total, such as {@code +1.00} */
    public record UnitChange(
            UUID unitId,
            String name,
            List<LeafChange> leaves,
            String totalBefore,
            String totalAfter,
            String difference,
            @Nullable Integer rankBefore,
            @Nullable Integer rankAfter,
            String gradeBefore,
            String gradeAfter) {

        private UnitChange withoutPlaces() {
            return new UnitChange(
                    unitId, name, leaves, totalBefore, totalAfter, difference, null, null, gradeBefore, gradeAfter);
        }
    }

    /** @param before null when the leaf did not apply */
    public record LeafChange(
            String leaf, @Nullable String before, @Nullable String after, String difference) {}

    /** How the unit's total changed, with its sign. */
    public String of(UUID unitId) {
        return units.stream()
                .filter(unit -> unit.unitId().equals(unitId))
                .findFirst()
                .map(UnitChange::difference)
                .orElse("0");
    }

    /** The same for somebody who may not see places; a unit that only changed place is not mentioned. */
    public Changes withoutPlaces() {
        return new Changes(units.stream()
                .filter(unit -> !unit.leaves().isEmpty() || !unit.gradeBefore().equals(unit.gradeAfter()))
                .map(UnitChange::withoutPlaces)
                .toList());
    }

    /** Units that have something else now; also those that only changed place or grade. */
    public static Changes between(Snapshot before, Snapshot after) {
        return new Changes(after.sheets().stream()
                .flatMap(sheet -> before.sheet(sheet.unitId()).flatMap(old -> changed(old, sheet)).stream())
                .toList());
    }

    private static Optional<UnitChange> changed(FrozenSheet before, FrozenSheet after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        return Optional.of(new UnitChange(
                after.unitId(),
                after.name(),
                leaves(before, after),
                before.total(),
                after.total(),
                signed(before.total(), after.total()),
                before.rank(),
                after.rank(),
                before.grade(),
                after.grade()));
    }

    private static List<LeafChange> leaves(FrozenSheet before, FrozenSheet after) {
        return after.leaves().stream()
                .map(LeafTrail::code)
                .filter(leaf -> !before.points(leaf).equals(after.points(leaf)))
                .map(leaf -> change(
                        leaf,
                        before.points(leaf).orElse(null),
                        after.points(leaf).orElse(null)))
                .toList();
    }

    private static LeafChange change(String leaf, @Nullable String before, @Nullable String after) {
        return new LeafChange(leaf, before, after, signed(before == null ? "0" : before, after == null ? "0" : after));
    }

    private static String signed(String before, String after) {
        var difference = new BigDecimal(after).subtract(new BigDecimal(before));
        return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
    }
}
