package ruleoflaw.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruleoflaw.assessment.unit.UnitGroup;

/** What each shape gives, worked out by hand. */
class ShapeTest {
    private static final String FINDINGS = "{\"measure\": \"findings\"}";
    private static final String LATE = "{\"measure\": \"findings\", \"where\": {\"status\": [\"CLOSED_LATE\"]}}";

    @Test
    void aComplementIsWhatIsLeft() {
        var shape = "{'type': 'complement', 'numerator': %s, 'denominator': %s, 'whenEmpty': 'FULL'}"
                .formatted(LATE, FINDINGS);

        assertThat(points(shape, new Basket().findings(1, "CLOSED_LATE").findings(3, "CLOSED_ON_TIME")))
                .isEqualTo("7.50");
        assertThat(points(shape, new Basket())).isEqualTo("10.00");
    }

    @ParameterizedTest
    @CsvSource({"10, 10.00", "9, 6.00", "8, 6.00", "5, 2.00", "4, 0.00", "12, 10.00"})
    void tiersGiveTheFirstStepThatIsReached(int approved, String points) {
        var shape = """
                {'type': 'tiers', 'numerator': {'measure': 'activities'},
                 'denominator': {'measure': 'activities.planned', 'sum': 'count'}, 'whenEmpty': 'ZERO',
                 'steps': [{'from': 1, 'value': 1}, {'from': '4/5', 'value': '3/5'}, {'from': '1/2', 'value': '1/5'}]}""";

        assertThat(points(shape, new Basket().activities(approved, 10))).isEqualTo(points);
    }

    /** 3 of 4 points kept, then 1, then one tabled unexamined: (3/4 + 1 + 0) / 3 = 7/12. */
    @Test
    void aMeanCountsEveryItemAlikeAndAZeroIsAZero() {
        var shape = """
                {'type': 'mean', 'measure': 'decisions', 'kept': {'applicable': '2', 'missing': '-2', 'short': -1},
                 'applicable': {'applicable': '2'}, 'zeroIf': {'examined': ['NO']}, 'whenEmpty': 'NOT_APPLICABLE'}""";
        var basket = new Basket()
                .add("decisions", 1, decision("2", "0", "1", "YES"))
                .add("decisions", 1, decision("5", "0", "0", "YES"))
                .add("decisions", 1, decision("4", "0", "0", "NO"));

        assertThat(points(shape, basket)).isEqualTo("5.83");
        assertThat(points(shape, new Basket())).isNull();
        assertThat(points(shape, new Basket().add("decisions", 1, decision("0", "0", "0", "YES"))))
                .isNull();
    }

    /** Within 15 days: 1. Two days over at a tenth each: 8/10. Never filed: 0. Average 18/30. */
    @Test
    void everyDayOverTheLimitCostsAndWhatNeverEndedGivesNothing() {
        var shape = """
                {'type': 'days', 'measure': 'filings', 'from': 'issued', 'to': 'filed', 'limit': 15,
                 'perDay': '1/10', 'whenEmpty': 'ZERO'}""";
        var basket = new Basket()
                .add("filings", 1, Map.of("issued", "2026-03-01", "filed", "2026-03-16"))
                .add("filings", 1, Map.of("issued", "2026-03-01", "filed", "2026-03-18"))
                .add("filings", 1, Map.of("issued", "2026-03-01"));

        assertThat(points(shape, basket)).isEqualTo("6.00");
        assertThat(points(shape.replace("'perDay': '1/10',", ""), basket)).isEqualTo("3.33");
    }

    @Test
    void aFlagIsAllOrNothing() {
        var shape = "{'type': 'flag', 'condition': %s, 'atLeast': 2, 'whenEmpty': 'FULL'}".formatted(LATE);

        assertThat(points(shape, new Basket().findings(2, "CLOSED_LATE"))).isEqualTo("10.00");
        assertThat(points(shape, new Basket().findings(1, "CLOSED_LATE"))).isEqualTo("0.00");
        assertThat(points(shape, new Basket())).isEqualTo("10.00");
    }

    @ParameterizedTest
    @CsvSource({"0, 10.00", "1, 9.00", "3, 7.00", "5, 7.00"})
    void aDeductionPerOccurrenceStopsAtItsCap(int late, String points) {
        var rules = rules("""
                {'code': 'L', 'title': {'zh': '项', 'en': 'leaf'}, 'max': 10, 'base': 10, 'terms': [
                 {'points': -1, 'cap': 3, 'shape': {'type': 'perInstance', 'count': %s}}]}""".formatted(LATE));

        assertThat(points(rules, new Basket().findings(late, "CLOSED_LATE"))).isEqualTo(points);
    }

    @Test
    void aChecklistWeighsWhatAReviewerFoundAndLeavesOutWhatDoesNotApply() {
        var shape = """
                {'type': 'checklist', 'whenEmpty': 'ZERO', 'entries': [
                 {'criterion': 'ONE', 'title': {'zh': '一', 'en': 'one'}, 'weight': 3},
                 {'criterion': 'TWO', 'title': {'zh': '二', 'en': 'two'}, 'weight': 1},
                 {'criterion': 'THREE', 'title': {'zh': '三', 'en': 'three'}, 'weight': 6}]}""";
        var basket = judged(judged(new Basket(), "ONE", "PASSED"), "THREE", "NOT_APPLICABLE");

        assertThat(points(shape, basket)).isEqualTo("7.50");
        assertThat(trail(rules(leaf(shape)), new Basket()).waiting()).isTrue();
        assertThat(trail(rules(leaf(shape)), basket).waiting()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GOOD", "FAIR"})
    void aGradeIsTheStepTheReviewerChose(String step) {
        var shape = """
                {'type': 'grade', 'criterion': 'LIST', 'whenEmpty': 'ZERO', 'rubric': [
                 {'code': 'GOOD', 'title': {'zh': '好', 'en': 'good'}, 'value': 1},
                 {'code': 'FAIR', 'title': {'zh': '一般', 'en': 'fair'}, 'value': '2/5'}]}""";

        assertThat(points(shape, judged(new Basket(), "LIST", step))).isEqualTo(step.equals("GOOD") ? "10.00" : "4.00");
        assertThat(points(shape, judged(judged(new Basket(), "LIST", "GOOD"), "LIST", "FAIR")))
                .isEqualTo("7.00");
        assertThat(trail(rules(leaf(shape)), judged(new Basket(), "OTHER", step))
                        .waiting())
                .isTrue();
    }

    private static Map<String, String> decision(String applicable, String missing, String shorts, String examined) {
        return Map.of("applicable", applicable, "missing", missing, "short", shorts, "examined", examined);
    }

    private static Basket judged(Basket basket, String criterion, String step) {
        return basket.add("judgements", 1, Map.of("criterion", criterion, "step", step));
    }

    private static String points(String shape, Items items) {
        return points(rules(leaf(shape)), items);
    }

    private static String points(RuleSet rules, Items items) {
        return trail(rules, items).points();
    }

    private static LeafTrail trail(RuleSet rules, Items items) {
        return rules.evaluate(items, UnitGroup.TOWNSHIP, leaf -> true)
                .findFirst()
                .orElseThrow();
    }

    private static String leaf(String shape) {
        return "{'code': 'L', 'title': {'zh': '项', 'en': 'leaf'}, 'max': 10, 'terms': [{'points': 10, 'shape': %s}]}"
                .formatted(shape);
    }

    private static RuleSet rules(String leaf) {
        return Rules.read("""
                {'code': 't', 'year': 2026, 'title': 't', 'decimals': 2, 'groups': ['TOWNSHIP'], 'blocks': [
                 {'code': 'B', 'title': {'zh': '块', 'en': 'block'}, 'max': 10, 'leaves': [%s]}]}""".formatted(leaf).replace('\'', '"'));
    }
}
