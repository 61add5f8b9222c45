package ruleoflaw.assessment.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID FINDING = UUID.randomUUID();
    private static final UUID ORDER = UUID.randomUUID();
    private static final Instant MONDAY = Instant.parse("2026-07-06T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-07-07T01:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-07-10T01:00:00Z");

    @Test
    void theNewerEventOfTheSameSubjectStands() {
        var older = finding(4, MONDAY, "OPEN");
        var newer = finding(9, TUESDAY, "WITHDRAWN");

        assertThat(TestFacts.settle(List.of(newer, older))).isSameAs(newer);
        assertThat(older.stands()).isFalse();
    }

    @Test
    void aStaleVersionNeverStandsEvenWithALaterClock() {
        var newest = finding(9, MONDAY, "WITHDRAWN");
        var stale = finding(4, FRIDAY, "OPEN");

        assertThat(TestFacts.settle(List.of(newest, stale))).isSameAs(newest);
    }

    @Test
    void ofSeveralSubjectsTheOneThatSpokeLastStands() {
        var confirmed = finding(50, MONDAY, "OPEN");
        var accepted = order("accepted", 7, TUESDAY, "CLOSED_ON_TIME");
        var reopened = order("reopened", 8, FRIDAY, "OPEN");

        assertThat(TestFacts.settle(List.of(confirmed, accepted))).isSameAs(accepted);
        assertThat(TestFacts.settle(List.of(reopened, confirmed, accepted))).isSameAs(reopened);
    }

    @Test
    void aFactThatWasSupersededMayStandAgain() {
        var finding = finding(3, FRIDAY, "OPEN");
        var order = order("accepted", 5, TUESDAY, "CLOSED_ON_TIME");
        var corrected = finding(6, MONDAY, "OPEN");

        assertThat(TestFacts.settle(List.of(finding, order))).isSameAs(finding);
        assertThat(TestFacts.settle(List.of(finding, order, corrected))).isSameAs(order);
        assertThat(order.stands()).isTrue();
    }

    private static Fact finding(long version, Instant time, String status) {
        return TestFacts.of("inspection.finding.confirmed.v1", FINDING, version, time, """
                {"unitId": "%s", "year": 2026, "status": "%s"}""".formatted(UNIT, status));
    }

    private static Fact order(String step, long version, Instant time, String status) {
        return TestFacts.of("inspection.rectification-order." + step + ".v1", ORDER, version, time, """
                {"unitId": "%s", "year": 2026, "findingId": "%s", "findingStatus": "%s"}""".formatted(
                        UNIT, FINDING, status));
    }
}
