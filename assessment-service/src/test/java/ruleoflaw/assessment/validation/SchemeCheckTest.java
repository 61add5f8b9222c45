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
