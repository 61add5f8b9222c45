package ruleoflaw.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.TestTokens.office;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import ruleoflaw.assessment.result.County;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;

/** Everything a score rests on is on the topics: an empty service that hears them again comes to the same hash. */
@QuarkusTest
class ReplayTest {
    private static final int YEAR = 2099;
    private static final List<String> TOPICS = List.of(
            "ruleoflaw.inspection.events.v1",
            "ruleoflaw.assessment.internal.v1",
            "ruleoflaw.assessment.events.v1",
            "ruleoflaw.target.events.v1",
            "ruleoflaw.target.state.v1");

    @Test
    void allTopicsPlayedIntoAnEmptyServiceGiveTheSameHash() throws SQLException {
        County.hasTheWholeScheme(YEAR);
        var unit = County.unit("重放镇");
        County.awaitUnit(unit);
        var hearing = UUID.randomUUID();
        ForeignEvents.send("target.hearing.held.v1", hearing, """
                {"unitId": "%s", "year": %d, "status": "HELD", "attendance": "LEADER", "absence": "NONE"}""".formatted(unit, YEAR));
        ForeignEvents.send("inspection.finding.confirmed.v1", UUID.randomUUID(), """
                {"unitId": "%s", "year": %d, "status": "CLOSED_LATE"}""".formatted(unit, YEAR));
        as(office())
                .body("""
                {"unitId": "%s", "year": %d, "measure": "hearings", "item": "%s", "source": "法院（虚构）",
                 "attributes": {"status": "HELD", "attendance": "NONE", "absence": "NONE"}}""".formatted(unit, YEAR, hearing))
                .post("/v1/imported-facts")
                .then()
                .statusCode(201);
        County.awaitLeaf(unit, YEAR, "B4", "0.00");
        County.awaitLeaf(unit, YEAR, "A2", "0.00");
        var hash = hash(unit);
        var told = told(unit);

        forgetEverything();
        assertThat(County.sheet(office(), unit, YEAR).statusCode()).isEqualTo(404);
        told.forEach(ForeignEvents::send);

        await("the same hash again")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(hash(unit)).isEqualTo(hash));
    }

    private static String hash(UUID unit) {
        return County.sheet(office(), unit, YEAR).path("hash");
    }

    /** What the topics hold about the unit and the year's scheme, from their beginning. */
    private static List<ProducerRecord<String, byte[]>> told(UUID unit) {
        var told = new ArrayList<ProducerRecord<String, byte[]>>();
        for (var topic : TOPICS) {
            RecordedEvents.await(topic, event -> isAbout(event, unit), 1)
                    .forEach(event -> told.add(again(topic, event)));
        }
        return told;
    }

    private static boolean isAbout(RecordedEvent event, UUID unit) {
        var ours = event.data().path("code").asText().equals("whole-" + YEAR);
        return ours || Objects.requireNonNullElse(event.text(), "").contains(unit.toString());
    }

    private static ProducerRecord<String, byte[]> again(String topic, RecordedEvent event) {
        var text = Objects.requireNonNull(event.text());
        var sent = new ProducerRecord<>(topic, event.key(), text.getBytes(StandardCharsets.UTF_8));
        event.headers().forEach((name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return sent;
    }

    private static void forgetEverything() throws SQLException {
        try (var connection = Database.connect();
                var statement = connection.createStatement()) {
            statement.execute("truncate fact, sheet, scheme, known_unit, inbox_event, imported_fact cascade");
        }
    }
}
