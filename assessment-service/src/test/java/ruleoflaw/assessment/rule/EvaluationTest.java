package ruleoflaw.assessment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.unit.UnitGroup;

class EvaluationTest {
    private static final String CANONICAL = """
            {"block":"A","code":"A2","exact":"10","max":"10","points":"10.00","terms":[{"empty":false,"inputs":[\
            {"items":[{"attributes":{"status":"CLOSED_ON_TIME"},"event":"event-of-findings-0","id":"findings-0"}],\
            "measure":"findings","name":"numerator","value":"1"},\
            {"items":[{"attributes":{"status":"CLOSED_ON_TIME"},"event":"event-of-findings-0","id":"findings-0"}],\
            "measure":"findings","name":"denominator","value":"1"}],"points":"10",\
            "shape":{"type":"ratio","denominator":{"measure":"findings"},\
            "numerator":{"measure":"findings","where":{"status":["CLOSED_ON_TIME"]}},"whenEmpty":"FULL"},"value":"1"}],\
            "title":{"en":"Findings rectified on time","zh":"问题按期整改"}}""";

    @Test
    void nothingAssignedMeansTheLeafDoesNotApply() {
        var a1 = leaf("A1", new Basket());

        assertThat(a1.applies()).isFalse();
        assertThat(a1.points()).isNull();
        assertThat(a1.terms().getFirst().empty()).isTrue();
    }

    @Test
    void noFindingsCountInFullWhenTheRuleSaysSo() {
        assertThat(leaf("A2", new Basket()).points()).isEqualTo("10.00");
    }

    @Test
    void noFindingsCountAsZeroWhenTheRuleSaysSo() {
        var rules = Rules.read(Rules.dailyText().replace("\"FULL\"", "\"ZERO\""));

        assertThat(leaf(rules, "A2", new Basket()).points()).isEqualTo("0.00");
    }

    @Test
    void aRatioIsCappedAndSaysSoWithItsInputs() {
        var a3 = leaf("A3", new Basket().activities(13, 12));
        var term = a3.terms().getFirst();

        assertThat(term.value()).isEqualTo(Fraction.ONE);
        assertThat(term.input("numerator").value()).isEqualTo(Fraction.of(13));
        assertThat(term.input("denominator").value()).isEqualTo(Fraction.of(12));
    }

    @Test
    void withoutACapTheLeafIsStillBoundedByItsMaximum() {
        var rules = Rules.read(Rules.dailyText().replace("\"cap\": \"1\",", ""));

        assertThat(leaf(rules, "A3", new Basket().activities(13, 12)).points()).isEqualTo("8.00");
    }

    @Test
    void theTrailReachesDownToTheItemsAndTheirEvents() {
        var a1 = leaf("A1", new Basket().assignments(1, "60", "ON_TIME").assignments(1, "40", "LATE"));
        var onTime = a1.terms().getFirst().input("ON_TIME");

        assertThat(onTime.value()).isEqualTo(Fraction.of(60));
        assertThat(onTime.items()).extracting(Item::id).containsExactly("assignments-0");
        assertThat(a1.events()).containsExactly("event-of-assignments-0", "event-of-assignments-1");
        assertThat(a1.exact()).isEqualTo(Fraction.of("9.6"));
    }

    @Test
    void aStatusWithoutFactorGivesNothing() {
        assertThat(leaf("A1", new Basket().assignments(1, "100", "OPEN")).points())
                .isEqualTo("0.00");
    }

    /** 4 × 1/2 of the term that applies, scaled to the 10 points of both. */
    @Test
    void whenOnlySomeTermsApplyTheirShareStandsForTheWhole() {
        var rules = Rules.read("""
                {"code": "t", "year": 2026, "title": "t", "decimals": 2, "groups": ["TOWNSHIP"], "blocks": [
                 {"code": "B", "title": {"zh": "乙", "en": "b"}, "max": 10, "leaves": [
                  {"code": "B1", "title": {"zh": "乙一", "en": "b1"}, "max": 10, "terms": [
                   {"points": 6, "shape": {"type": "ratio", "whenEmpty": "NOT_APPLICABLE",
                     "numerator": {"measure": "activities"}, "denominator": {"measure": "activities.planned"}}},
                   {"points": 4, "shape": {"type": "ratio", "whenEmpty": "NOT_APPLICABLE",
                     "numerator": {"measure": "findings", "where": {"status": ["CLOSED_ON_TIME"]}},
                     "denominator": {"measure": "findings"}}}]}]}]}
                """);

        var b1 = leaf(rules, "B1", new Basket().findings(1, "CLOSED_ON_TIME").findings(1, "OPEN"));

        assertThat(b1.points()).isEqualTo("5.00");
    }

    @Test
    void theSameItemsGiveTheSameBytesAndReadBackAsTheyWere() {
        var basket = new Basket().assignments(3, "12.5", "ON_TIME");
        var trail = leaf("A1", basket);
        var text = Canonical.write(trail);

        assertThat(Canonical.write(leaf("A1", basket))).isEqualTo(text);
        assertThat(Canonical.read(text, LeafTrail.class)).isEqualTo(trail);
        assertThat(Canonical.hash(text)).matches("[0-9a-f]{64}");
    }

    @Test
    void anItemIsWrittenInFullWhereverItStands() {
        var item = new Item("i", "e", new TreeMap<>(Map.of("weight", "10", "status", "LATE")), "照片“一”\n说明");
        var text = "{\"attributes\":{\"status\":\"LATE\",\"weight\":\"10\"},\"event\":\"e\","
                + "\"evidence\":\"照片“一”\\n说明\",\"id\":\"i\"}";
        var bare = new Item("j", "f", new TreeMap<>(), null);

        assertThat(Canonical.write(List.of(item, bare, item)))
                .isEqualTo("[" + text + ",{\"attributes\":{},\"event\":\"f\",\"id\":\"j\"}," + text + "]");
    }

    /** The bytes of a trail are what hashes of published results are about: they never change. */
    @Test
    void aTrailIsWrittenAsItEverWas() {
        assertThat(Canonical.write(leaf("A2", new Basket().findings(1, "CLOSED_ON_TIME"))))
                .isEqualTo(CANONICAL);
    }

    @Test
    void aSchemeSurvivesItsCanonicalForm() {
        var rules = Rules.daily();

        assertThat(Canonical.read(Canonical.write(rules), RuleSet.class)).isEqualTo(rules);
    }

    private static LeafTrail leaf(String code, Items items) {
        return leaf(Rules.daily(), code, items);
    }

    private static LeafTrail leaf(RuleSet rules, String code, Items items) {
        return rules.evaluate(items, UnitGroup.TOWNSHIP, leaf -> leaf.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
