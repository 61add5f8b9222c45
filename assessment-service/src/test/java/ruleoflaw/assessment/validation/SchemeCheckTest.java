package ruleoflaw.assessment.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.Rules;
import ruleoflaw.chassis.problem.FieldError;

class SchemeCheckTest {
    private final SchemeCheck check = new SchemeCheck(new Measures());

    @Test
    void theCountysSchemeHolds() {
        assertThat(check.faultsOf(Rules.daily())).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1} is refused at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "max": 30                         | "max": 31                        | /blocks/0/max
            "points": 12                      | "points": 11.5                   | /blocks/0/leaves/0/max
            "code": "A2"                      | "code": "A1"                     | /blocks/0/leaves/1/code
            "en": "Daily work"                | "en": " "                        | /blocks/0/title
            "measure": "assignments"          | "measure": "weather"             | /blocks/0/leaves/0/terms/0/shape/measure
            "weight": "weight"                | "weight": "status"               | /blocks/0/leaves/0/terms/0/shape/weight
            "by": "status"                    | "by": "weight"                   | /blocks/0/leaves/0/terms/0/shape/by
            "LATE": "1/2"                     | "TOO/LATE": "1/2"                | /blocks/0/leaves/0/terms/0/shape/factors/TOO~1LATE
            "LATE": "1/2"                     | "LATE": "3/2"                    | /blocks/0/leaves/0/terms/0/shape/factors/LATE
            "CLOSED_ON_TIME"                  | "ON_TIME"                        | /blocks/0/leaves/1/terms/0/shape/numerator/where/status
            "where": {"status": ["APPROVED"]} | "where": {"state": ["APPROVED"]} | /blocks/0/leaves/2/terms/0/shape/numerator/where/state
            "sum": "count"                    | "sum": "headcount"               | /blocks/0/leaves/2/terms/0/shape/denominator/sum
            "measure": "activities.planned"   | "measure": "activities"          | /blocks/0/leaves/2/terms/0/shape/denominator/sum
            "cap": "1"                        | "cap": "0"                       | /blocks/0/leaves/2/terms/0/shape/cap
            "ENFORCEMENT", "NON_ENFORCEMENT"  | "ENFORCEMENT", "ENFORCEMENT"     | /groups/2
            """, quoteCharacter = '`')
    void everyFaultIsFoundAtItsPlace(String right, String wrong, String pointer) {
        var document = Rules.dailyText()
                .replaceAll("\\s+", " ")
                .replace("[ ", "[")
                .replace(" ]", "]")
                .replace("{ ", "{")
                .replace(" }", "}");
        assertThat(document).contains(right);

        assertThat(faults(document.replace(right, wrong)))
                .extracting(FieldError::pointer)
                .contains(pointer);
    }

    @Test
    void theCountysWholeSchemeHolds() {
        assertThat(check.faultsOf(Rules.yunling())).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1} is refused at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "total": 100                    | "total": 99                     | /total
            "max": 60, "normalised": true   | "max": 60                       | /blocks/1/normalised
            "missingSteps": "-2"            | "missing": "-2"                 | /blocks/1/leaves/0/terms/0/shape/kept/missing
            "examined": ["NO"]              | "examined": ["MAYBE"]           | /blocks/1/leaves/0/terms/0/shape/zeroIf/examined
            "number": "4"                   | "number": "0"                   | /blocks/1/leaves/4/terms/0/shape/denominator/number
            "cap": 5, "entries"             | "cap": 2, "entries"             | /bonus/entries/0/max
            "max": 10, "terms": [{"points": 2 | "max": 1, "terms": [{"points": 2 | /deduction/entries/0/max
            "colour": ["RED"]               | "colour": ["GREEN"]             | /deduction/entries/1/terms/0/shape/count/where/colour
            "tieBreakers": ["B"             | "tieBreakers": ["Z"             | /grades/tieBreakers/0
            "atLeast": 80                   | "atLeast": 95                   | /grades/cuts/1/atLeast
            "atLeast": 90                   | "atLeast": 106                  | /grades/cuts/0/atLeast
            "share": "3/10"                 | "share": "13/10"                | /grades/cuts/0/quota/share
            "code": "R1"                    | "code": "A1"                    | /grades/cuts/0/bars/0/code
            "measure": "vetoes"             | "measure": "veto"               | /vetoes/0/when/measure
            "ENFORCEMENT", "NON_ENFORCEMENT"  | "ENFORCEMENT"                 | /excluded
            """, quoteCharacter = '`')
    void everyFaultOfTheWholeSchemeIsFoundAtItsPlace(String right, String wrong, String pointer) {
        assertRefused(Rules.yunlingText(), right, wrong, pointer);
    }

    @ParameterizedTest(name = "{0} → {1} is refused at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "from": "4/5"                   | "from": "1"                     | /blocks/0/leaves/1/terms/0/shape/steps/1/from
            "value": "1/5"                  | "value": "4/5"                  | /blocks/0/leaves/1/terms/0/shape/steps/2/value
            "NON_ENFORCEMENT": 100          | "NON_ENFORCEMENT": 90           | /total
            "NON_ENFORCEMENT": 100          | "TOWNSHIP": 100                 | /blocks/0/worth
            "groups": ["ENFORCEMENT"], "leaves" | "groups": ["TOWNSHIP"], "leaves" | /blocks/1/groups
            "excluded": {"TOWNSHIP"         | "excluded": {"ENFORCEMENT"      | /excluded/ENFORCEMENT
            """, quoteCharacter = '`')
    void tiersConversionsAndGroupsAreHeldTogether(String right, String wrong, String pointer) {
        assertRefused(Rules.exampleText("organs-2026"), right, wrong, pointer);
    }

    private void assertRefused(String document, String right, String wrong, String pointer) {
        var flat = document.replaceAll("\\s+", " ")
                .replace("[ ", "[")
                .replace(" ]", "]")
                .replace("{ ", "{")
                .replace(" }", "}");
        assertThat(flat).contains(right);

        assertThat(faults(flat.replace(right, wrong)))
                .extracting(FieldError::pointer)
                .contains(pointer);
    }

    @Test
    void allFaultsAreToldAtOnceInBothLanguages() {
        var faults = faults(
                Rules.dailyText().replace("\"max\": 30", "\"max\": 31").replace("\"assignments\"", "\"weather\""));

        assertThat(faults).hasSize(2);
        assertThat(faults.getFirst().detail().zh()).isEqualTo("满分为31，而下级分值合计为30");
        assertThat(faults.getLast().detail().en()).isEqualTo("there is no measure weather");
    }

    private List<FieldError> faults(String document) {
        return check.faultsOf(Rules.read(document));
    }
}
