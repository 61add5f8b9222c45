package ruleoflaw.assessment.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ruleoflaw.assessment.rule.LeafTrail;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.rule.Rules;
import ruleoflaw.assessment.unit.UnitGroup;

/** The county's whole year by its own scheme: sixteen units to the cent. What must come out stands in scenario.json. */
class YunlingYearTest {
    private static final Map<String, JsonNode> UNITS = new Scenario().units();
    private static final RuleSet RULES = Rules.yunling();

    static Stream<String> units() {
        return UNITS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("units")
    void everyLeafBlockAndTotalIsTheOneOfTheScenario(String name) {
        var unit = Objects.requireNonNull(UNITS.get(name));
        var expected = unit.path("expected");
        var leaves = RULES.evaluate(Scenario.items(unit, false), Scenario.group(unit), leaf -> true)
                .filter(LeafTrail::applies)
                .collect(Collectors.toMap(LeafTrail::code, LeafTrail::points));
        var score = score(unit, false);

        for (var leaf : "A1 A2 A3 B1 B2 B3 B4 B5 B6".split(" ")) {
            assertThat(leaves.get(leaf)).as(leaf).isEqualTo(expected.path(leaf).asText(null));
        }
        assertThat(score.blocks())
                .extracting(UnitScore.BlockScore::points)
                .containsExactly(text(expected, "A"), text(expected, "B"), text(expected, "C"));
        assertThat(score.blocks().get(1).got()).isEqualTo(text(expected, "Braw"));
        assertThat(score.blocks().get(1).applicable()).hasToString(text(expected, "Bmax"));
        assertThat(Objects.requireNonNull(score.bonus()).points()).isEqualTo(text(expected, "D"));
        assertThat(Objects.requireNonNull(score.deduction()).points()).isEqualTo(text(expected, "E"));
        assertThat(score.total()).isEqualTo(text(expected, "total"));
    }

    @Test
    void ranksAndGradesOfAllThreeGroupsAreThoseOfTheScenario() {
        assertThat(standings(false)).containsExactlyInAnyOrderEntriesOf(wanted("expected/total", "rank", "grade"));
    }

    @Test
    void theAcceptedAbsenceLiftsD1AndMovesTheBestGrade() {
        var after = standings(true);

        assertThat(after)
                .containsExactlyInAnyOrderEntriesOf(
                        wanted("expectedAfterAppeal", "rankAfterAppeal", "gradeAfterAppeal"));
        assertThat(after).containsEntry("D1", "99.10 1 优秀").containsEntry("D2", "98.83 2 良好");
    }

    @Test
    void aBarAndAFullQuotaAreNamedAsReasons() {
        var places = places(UnitGroup.ENFORCEMENT, false);

        var d4 = Objects.requireNonNull(places.get("D4"));
        assertThat(d4.barredBy()).containsExactly("R1");
        assertThat(d4.overQuota()).isFalse();
        assertThat(Objects.requireNonNull(places.get("D1")).overQuota()).isTrue();
        assertThat(Objects.requireNonNull(places.get("D2")).barredBy()).isEmpty();
    }

    private static Map<String, String> wanted(String total, String rank, String grade) {
        var wanted = new LinkedHashMap<String, String>();
        UNITS.forEach((name, unit) -> wanted.put(
                name,
                unit.at("/" + total).asText() + " " + unit.path(rank).asText() + " "
                        + unit.path(grade).asText()));
        return wanted;
    }

    private static Map<String, String> standings(boolean appealed) {
        var standings = new LinkedHashMap<String, String>();
        for (var group : UnitGroup.values()) {
            places(group, appealed)
                    .forEach((name, place) -> standings.put(
                            name,
                            place.total() + " " + place.rank() + " "
                                    + place.grade().title().zh()));
        }
        return standings;
    }

    /** Only D1 had an absence for which the court accepted the reason. */
    private static Map<String, Place> places(UnitGroup group, boolean appealed) {
        var names = new LinkedHashMap<UUID, String>();
        var scores = new LinkedHashMap<UUID, UnitScore>();
        UNITS.forEach((name, unit) -> {
            if (Scenario.group(unit) == group) {
                var id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                names.put(id, name);
                scores.put(id, score(unit, appealed && name.equals("D1")));
            }
        });
        return new Ranking(Objects.requireNonNull(RULES.grades()))
                .of(scores).stream().collect(Collectors.toMap(place -> names.get(place.unitId()), place -> place));
    }

    private static UnitScore score(JsonNode unit, boolean appealed) {
        return Tally.of(RULES, Scenario.group(unit), Scenario.items(unit, appealed));
    }

    private static String text(JsonNode expected, String name) {
        return expected.path(name).asText();
    }
}
