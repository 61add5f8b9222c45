package ruleoflaw.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.Broker;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** What was committed is told, in order, whatever happens to Kafka; what was not committed is never told. */
@QuarkusTest
class OutboxTest {
    private static final String EVENTS = "ruleoflaw.target.events.v1";
    private static final String STATE = "ruleoflaw.target.state.v1";

    @Inject
    Outbox outbox;

    @AfterEach
    void bringTheBrokerBack() {
        Broker.start();
    }

    @EventType(value = "target.secret.kept.v1", meaning = "只在办公室内部流转", internal = true)
    record SecretKept(UUID subject) implements DomainEvent {}

    @Test
    void anEventIsACloudEventKeyedByItsSubject() {
        var id = NoteCalls.written(UUID.randomUUID(), "hello");

        var event = RecordedEvents.await(EVENTS, id, 1).getFirst();

        assertThat(event.key()).isEqualTo(id.toString());
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "target.note.written.v1")
                .containsEntry("ce_source", "/ruleoflaw/530998/target")
                .containsEntry("ce_subject", id.toString())
                .containsEntry("ce_countycode", "530998")
                .containsEntry("ce_sharetype", "CONDITIONAL")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time", "ce_aggregateversion");
        assertThat(event.headers().get("ce_time")).endsWith("+08:00");
        assertThat(event.data().path("text").asText()).isEqualTo("hello");
    }

    @Test
    void anEventLeadsBackToTheTraceOfItsRequest() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        var traced = Api.as(TestTokens.office())
                .header("traceparent", trace)
                .body(Map.of("unitId", UUID.randomUUID(), "text", "traced"))
                .post("/v1/notes");
        var id = UUID.fromString(traced.path("id"));
        var untraced = NoteCalls.written(UUID.randomUUID(), "untraced");

        assertThat(RecordedEvents.await(EVENTS, id, 1).getFirst().headers()).containsEntry("ce_traceparent", trace);
        assertThat(RecordedEvents.await(EVENTS, untraced, 1).getFirst().headers())
                .doesNotContainKey("ce_traceparent");
    }

    @Test
    void aStateGoesToTheCompactedTopicUnderItsTypeAndId() {
        var id = NoteCalls.written(UUID.randomUUID(), "hello");

        var state = RecordedEvents.await(STATE, id, 1).getFirst();

        assertThat(state.key()).isEqualTo("target.note.state.v1/" + id);
    }

    @Test
    void whatMustNotLeaveTheOfficeGoesToTheInternalTopicOnly() {
        var id = UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> outbox.add(new SecretKept(id)));

        assertThat(RecordedEvents.await("ruleoflaw.target.internal.v1", id, 1)).hasSize(1);
        var later = NoteCalls.written(UUID.randomUUID(), "after it");
        RecordedEvents.await(EVENTS, later, 1);
        assertThat(RecordedEvents.await(EVENTS, event -> true, 1))
                .noneMatch(event -> id.toString().equals(event.subject()));
    }

    @Test
    void whatWasRolledBackIsNeverTold() {
        assertProblem(NoteCalls.rewrite(NoteCalls.written(UUID.randomUUID(), "one"), 7, "never"));

        var later = NoteCalls.written(UUID.randomUUID(), "after it");
        RecordedEvents.await(EVENTS, later, 1);

        assertThat(RecordedEvents.await(EVENTS, event -> true, 1))
                .noneMatch(event -> "never".equals(event.data().path("text").asText()));
    }

    @Test
    void whileKafkaIsAwayWorkGoesOnAndNothingIsLost() throws SQLException {
        var id = NoteCalls.written(UUID.randomUUID(), "0");
        RecordedEvents.await(EVENTS, id, 1);

        Broker.stop();
        IntStream.range(0, 40)
                .forEach(i ->
                        NoteCalls.rewrite(id, i, String.valueOf(i + 1)).then().statusCode(200));
        assertThat(unsent()).isGreaterThanOrEqualTo(40);
        Broker.start();

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> unsent() == 0);
        var told = RecordedEvents.await(EVENTS, id, 41).stream()
                .map(event -> event.data().path("text").asText())
                .distinct()
                .toList();
        assertThat(told)
                .isEqualTo(
                        IntStream.rangeClosed(0, 40).mapToObj(String::valueOf).toList());
    }

    @Test
    void aTransactionThatCommitsLateIsToldToo() throws SQLException {
        var early = UUID.randomUUID();
        try (var slow = Database.connect()) {
            slow.setAutoCommit(false);
            insert(slow, early);
            var quick = NoteCalls.written(UUID.randomUUID(), "overtakes");
            RecordedEvents.await(EVENTS, quick, 1);
            slow.commit();
        }

        assertThat(RecordedEvents.await(EVENTS, early, 1)).hasSize(1);
    }

    @Test
    void theVersionGrowsWithEveryEventOfASubject() {
        var id = NoteCalls.written(UUID.randomUUID(), "one");
        NoteCalls.rewrite(id, 0, "two");

        assertThat(RecordedEvents.await(EVENTS, id, 2))
                .extracting(RecordedEvent::headers)
                .extracting(headers -> Long.valueOf(headers.get("ce_aggregateversion")))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static void insert(java.sql.Connection connection, UUID subject) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into outbox_event (event_id, topic, record_key, subject, type, share_type, payload, occurred_at)
                values (gen_random_uuid(), ?, ?, ?, 'target.note.written.v1', 'NONE', '{}', now())
                """)) {
            statement.setString(1, EVENTS);
            statement.setString(2, subject.toString());
            statement.setObject(3, subject);
            statement.executeUpdate();
        }
    }

    private static long unsent() throws SQLException {
        try (var connection = Database.connect();
                var result = connection.createStatement().executeQuery("select count(*) from outbox_event")) {
            result.next();
            return result.getLong(1);
        }
    }
}
