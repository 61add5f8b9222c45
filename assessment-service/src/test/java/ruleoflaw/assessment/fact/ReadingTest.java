package ruleoflaw.assessment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static final UUID UNIT = UUID.randomUUID();

    @Test
    void anAssignmentBringsWeightStatusAndDueDay() {
        var reading = TestFacts.read("target.assignment.completed.v1", """
                {"unitId": "%s", "year": 2026, "weight": 12.5, "status": "LATE", "due": "2026-11-30", "more": {}}""".formatted(UNIT));

        assertThat(reading.unitId()).isEqualTo(UNIT);
        assertThat(reading.year()).isEqualTo(2026);
        assertThat(reading.attributes())
                .containsExactly(entry("due", "2026-11-30"), entry("status", "LATE"), entry("weight", "12.5"));
    }

    @Test
    void anOrderSpeaksAboutItsFinding() {
        var finding = UUID.randomUUID();

        var reading = TestFacts.read("inspection.rectification-order.accepted.v1", """
                {"unitId": "%s", "year": 2026, "findingId": "%s", "findingStatus": "CLOSED_LATE", "late": true}""".formatted(UNIT, finding));

        assertThat(reading.measure()).isEqualTo("findings");
        assertThat(reading.item()).isEqualTo(finding.toString());
        assertThat(reading.attributes()).containsExactly(entry("status", "CLOSED_LATE"));
    }

    @Test
    void theFilesBehindItAreNamedAtTheServiceThatToldIt() {
        var file = UUID.randomUUID();

        var reading = TestFacts.read("target.assignment.completed.v1", """
                {"unitId": "%s", "year": 2026, "weight": 10, "status": "ON_TIME",
                 "evidence": [{"fileId": "%s", "sha256": "ab12"}]}""".formatted(UNIT, file));

        assertThat(reading.files()).containsExactly(new EvidenceFile("target", "/v1/files/" + file, "ab12"));
        assertThat(reading.attributes()).containsOnlyKeys("status", "weight");
        assertThat(reading.evidence()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"evidence\": null", ", \"evidence\": []"})
    void whatNamesNoFilesIsAFactAllTheSame(String evidence) {
        var reading = TestFacts.read("target.assignment.completed.v1", """
                {"unitId": "%s", "year": 2026, "weight": 10, "status": "ON_TIME"%s}""".formatted(UNIT, evidence));

        assertThat(reading.files()).isEmpty();
    }

    @Test
    void aWithdrawnItemNeedsNothingButItsName() {
        var reading = TestFacts.read(
                "publicity.activity.withdrawn.v1", "{\"unitId\": \"%s\", \"year\": 2026}".formatted(UNIT));

        assertThat(reading.attributes()).containsExactly(entry("status", "WITHDRAWN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'year': 2026, 'weight': 10, 'status': 'LATE'}",
                "{'unitId': 'nobody', 'year': 2026, 'weight': 10, 'status': 'LATE'}",
                "{'unitId': '7b0e5c1e-6a53-4b35-9c56-0a2f0c1a3a11', 'weight': 10, 'status': 'LATE'}",
                "{'unitId': '7b0e5c1e-6a53-4b35-9c56-0a2f0c1a3a11', 'year': 2026, 'status': 'LATE'}",
                "{'unitId': '7b0e5c1e-6a53-4b35-9c56-0a2f0c1a3a11', 'year': 2026, 'weight': -1, 'status': 'LATE'}",
                "{'unitId': '7b0e5c1e-6a53-4b35-9c56-0a2f0c1a3a11', 'year': 2026, 'weight': 1e99, 'status': 'LATE'}",
                "{'unitId': '7b0e5c1e-6a53-4b35-9c56-0a2f0c1a3a11', 'year': 2026, 'weight': 10}",
                "{'unitId': '7b0e5c1e-6a53-4b35-9c56-0a2f0c1a3a11', 'year': 2026, 'weight': 10, 'status': 'LATE',"
                        + " 'evidence': [{'fileId': 'photo.jpg'}]}",
                "{'unitId': '7b0e5c1e-6a53-4b35-9c56-0a2f0c1a3a11', 'year': 2026, 'weight': 10, 'status': 'SOON'}"
            })
    void whatIsHalfUnderstoodIsNotAFact(String payload) {
        assertThatThrownBy(() -> TestFacts.read("target.assignment.completed.v1", payload.replace('\'', '"')))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
