package ruleoflaw.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruleoflaw.chassis.testing.Broker;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.trial.note.HeardConsumer;

/** An event works once, and one that nobody can read stops nobody. */
@QuarkusTest
class InboxTest {
    private static final String TOPIC = "ruleoflaw.publicity.events.v1";
    private static final String DEAD = "ruleoflaw.target.dead-letter.v1";
    private static final String SAID = "publicity.word.said.v1";

    @TestHTTPResource(management = true)
    URI management;

    @Test
    void theSameEventTwiceWorksOnce() throws SQLException {
        var word = UUID.randomUUID().toString();
        var event = said(UUID.randomUUID(), SAID, text(word));

        send(event);
        send(event);
        sendAndAwait(said(UUID.randomUUID(), SAID, text(word + "-after")), word + "-after");

        assertThat(heard(word)).isEqualTo(1);
    }

    @Test
    void aTypeNobodyKnowsIsPassedOver() throws SQLException {
        var word = UUID.randomUUID().toString();

        send(said(UUID.randomUUID(), "publicity.something.new.v9", text(word)));
        sendAndAwait(said(UUID.randomUUID(), SAID, text(word + "-after")), word + "-after");

        assertThat(heard(word)).isZero();
    }

    @Test
    void fieldsThatAreAddedLaterDoNotDisturb() {
        var word = UUID.randomUUID().toString();

        sendAndAwait(said(UUID.randomUUID(), SAID, "{\"text\":\"" + word + "\",\"added\":{\"later\":1}}"), word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{not json", "{\"text\":{\"wrong\":\"shape\"}}", ""})
    void whatCannotBeReadIsSetAsideWithItsCauseAndTheNextOneWorks(String payload) {
        var marker = UUID.randomUUID();
        var word = UUID.randomUUID().toString();

        send(said(marker, SAID, payload));
        sendAndAwait(said(UUID.randomUUID(), SAID, text(word)), word);

        var dead = RecordedEvents.await(
                        DEAD, e -> marker.toString().equals(e.headers().get("ce_id")), 1)
                .getFirst();
        assertThat(dead.headers()).containsEntry("ce_type", SAID).containsKey("dead-letter-reason");
        assertThat(dead.headers().get("dead-letter-reason")).isNotBlank();
    }

    @Test
    void aRecordWithoutHeadersOrKeyIsSetAside() {
        var marker = UUID.randomUUID().toString();
        var word = UUID.randomUUID().toString();

        send(new ProducerRecord<>(TOPIC, null, marker));
        sendAndAwait(said(UUID.randomUUID(), SAID, text(word)), word);

        assertThat(RecordedEvents.await(DEAD, e -> marker.equals(e.text()), 1)).hasSize(1);
    }

    @Test
    void whileTheDatabaseIsAwayAnEventWaitsAndIsNotSetAside() throws SQLException {
        var word = UUID.randomUUID().toString();
        var event = said(UUID.randomUUID(), SAID, text(word));

        Database.stop();
        try {
            send(event);
        } finally {
            Database.start();
        }

        awaitHeard(word);
        assertThat(heard(word)).isEqualTo(1);
    }

    @Test
    void deadLettersTryAgainOnceTheirCauseIsMended() throws SQLException {
        var word = UUID.randomUUID().toString();
        var id = UUID.randomUUID();
        HeardConsumer.DEFECT.set(true);
        try {
            send(said(id, SAID, text(word)));
            RecordedEvents.await(DEAD, e -> id.toString().equals(e.headers().get("ce_id")), 1);
        } finally {
            HeardConsumer.DEFECT.set(false);
        }

        assertThat(redriven()).isPositive();
        awaitHeard(word);
        assertThat(heard(word)).isEqualTo(1);
    }

    private int redriven() {
        return RestAssured.post(management.resolve("/operations/redrive"))
                .then()
                .statusCode(200)
                .extract()
                .path("sent");
    }

    private static ProducerRecord<String, String> said(UUID id, String type, String payload) {
        var subject = UUID.randomUUID().toString();
        var event = new ProducerRecord<>(TOPIC, 0, subject, payload);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_type",
                        type,
                        "ce_subject",
                        subject,
                        "ce_aggregateversion",
                        "1",
                        "ce_time",
                        "2026-05-01T08:00:00+08:00")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    private static String text(String word) {
        return "{\"text\":\"" + word + "\"}";
    }

    private static void sendAndAwait(ProducerRecord<String, String> event, String word) {
        send(event);
        awaitHeard(word);
    }

    private static void awaitHeard(String word) {
        Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> heard(word) > 0);
    }

    private static void send(ProducerRecord<String, String> event) {
        var settings = Map.<String, Object>of("bootstrap.servers", Broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var sent = producer.send(event);
            producer.flush();
            assertThat(sent).isDone();
        }
    }

    private static long heard(String word) throws SQLException {
        try (var connection = Database.connect();
                var statement = connection.prepareStatement("select count(*) from heard where text = ?")) {
            statement.setString(1, word);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
