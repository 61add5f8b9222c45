package ruleoflaw.assessment.revision;

import static ruleoflaw.chassis.testing.TestTokens.unit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import ruleoflaw.assessment.ranking.Place;
import ruleoflaw.assessment.ranking.UnitScore;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.Grades;
import ruleoflaw.assessment.rule.LeafTrail;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.problem.Text;

/** Frozen sheets as words: only what a test looks at is told. */
public final class Frozen {
    private static final Text ANY = Text.of("某项", "something");

    private Frozen() {}

    public static FrozenSheet sheet(String name, String total, int rank, String grade, boolean vetoed) {
        return sheet(name, Map.of(), total, rank, grade, vetoed);
    }

    static FrozenSheet sheet(
            String name, Map<String, String> points, String total, int rank, String grade, boolean vetoed) {
        var unit = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        var score = new UnitScore(
                UnitGroup.ENFORCEMENT, List.of(), null, null, total, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        var place = new Place(unit, rank, new Grades.Grade(grade, ANY), total, vetoed, new TreeSet<>(), false);
        var leaves = new TreeMap<>(points)
                .entrySet().stream()
                        .map(leaf -> new LeafTrail(
                                "B", leaf.getKey(), ANY, Fraction.of(10), null, List.of(), null, leaf.getValue()))
                        .toList();
        return new FrozenSheet(unit, name, "11530998153099910A", leaves, score, place);
    }

    public static Snapshot of(int revision, FrozenSheet... sheets) {
        return new Snapshot(
                2026,
                UnitGroup.ENFORCEMENT,
                revision,
                new Snapshot.SchemeRef(new UUID(0, 1), "yunling-2026", 1),
                List.of(sheets));
    }
}
