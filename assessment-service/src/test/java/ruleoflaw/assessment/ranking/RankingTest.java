package ruleoflaw.assessment.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.assessment.ranking.UnitScore.BlockScore;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.rule.Grades.Quota;
import ruleoflaw.assessment.rule.Rules;
import ruleoflaw.assessment.unit.UnitGroup;
import ruleoflaw.chassis.problem.Text;

class RankingTest {
    private final Map<UUID, UnitScore> group = new LinkedHashMap<>();

    @Test
    void equalTotalsAreToldApartByTheBlocksThatTheSchemeNames() {
        unit(1, "91.00", "30.00", "50.00");
        unit(2, "91.00", "28.00", "52.00");
        unit(3, "91.00", "29.00", "52.00");

        assertThat(order()).containsExactly("3:1:EXCELLENT", "2:2:GOOD", "1:3:GOOD");
    }

    @Test
    void unitsThatNothingTellsApartShareARankAndNeitherTakesTheOnlyPlace() {
        unit(1, "91.00", "30.00", "50.00");
        unit(2, "91.00", "30.00", "50.00");
        unit(3, "85.00", "25.00", "50.00");

        assertThat(order()).containsExactly("1:1:GOOD", "2:1:GOOD", "3:3:GOOD");
    }

    @Test
    void aVetoedUnitIsLastWhateverItsTotal() {
        unit(1, "99.00", "30.00", "59.00", "V1");
        unit(2, "40.00", "20.00", "20.00");

        assertThat(order()).containsExactly("2:1:FAIL", "1:2:FAIL");
        assertThat(places().getLast().vetoed()).isTrue();
        assertThat(places().getLast().grade().title().zh()).isEqualTo("不合格(一票否决)");
    }

    @Test
    void aBarredUnitTakesNoPlaceFromTheNextOne() {
        unit(1, "97.00", "30.00", "57.00", "R1");
        unit(2, "93.00", "29.00", "54.00");

        assertThat(order()).containsExactly("1:1:GOOD", "2:2:EXCELLENT");
        assertThat(places().getFirst().barredBy()).containsExactly("R1");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 1", "6, 1", "7, 2", "10, 3", "100, 30"})
    void theQuotaIsThirtyPercentRoundedDownButAtLeastOne(int units, int places) {
        assertThat(new Quota(Fraction.of("3/10"), 1).of(units)).isEqualTo(places);
    }

    @Test
    void thirtyPercentOfTenUnitsAreExcellentAndNotOneMore() {
        IntStream.rangeClosed(1, 10).forEach(i -> unit(i, (100 - i) + ".00", "30.00", "50.00"));

        assertThat(order().subList(0, 4))
                .containsExactly("1:1:EXCELLENT", "2:2:EXCELLENT", "3:3:EXCELLENT", "4:4:GOOD");
        assertThat(places().get(3).overQuota()).isTrue();
    }

    private List<String> order() {
        return places().stream()
                .map(place -> place.unitId().getLeastSignificantBits() + ":" + place.rank() + ":"
                        + place.grade().code())
                .toList();
    }

    private List<Place> places() {
        return new Ranking(Objects.requireNonNull(Rules.yunling().grades())).of(group);
    }

    private void unit(int number, String total, String a, String b, String... codes) {
        var vetoes = new TreeSet<String>();
        var bars = new TreeSet<String>();
        List.of(codes).forEach(code -> (code.startsWith("V") ? vetoes : bars).add(code));
        group.put(
                new UUID(0, number),
                new UnitScore(
                        UnitGroup.TOWNSHIP,
                        List.of(block("A", a), block("B", b)),
                        null,
                        null,
                        total,
                        vetoes,
                        bars,
                        new TreeSet<>()));
    }

    private static BlockScore block(String code, String points) {
        return new BlockScore(code, Text.of(code, code), points, Fraction.ONE, Fraction.ONE, false, points);
    }
}
