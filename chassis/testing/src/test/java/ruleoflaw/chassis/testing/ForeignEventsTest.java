package ruleoflaw.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ForeignEventsTest {
    @BeforeAll
    static void start() {
        Broker.start();
    }

    @Test
    void whatIsSentIsRecordedInOrder() {
        var plan = UUID.randomUUID();
        var id = ForeignEvents.send("target.plan.created.v1", plan, "{\"year\": 2026}");
        ForeignEvents.send(id, "target.plan.created.v1", plan, "{\"year\": 2026}");
        ForeignEvents.send(UUID.randomUUID(), "target.plan.published.v1", plan, "{}");

        var recorded = RecordedEvents.await("ruleoflaw.target.events.v1", plan, 3);

        assertThat(recorded)
                .extracting(RecordedEvent::type)
                .containsExactly("target.plan.created.v1", "target.plan.created.v1", "target.plan.published.v1");
        assertThat(recorded.getFirst().headers()).containsEntry("ce_id", id.toString());
        assertThat(recorded.getFirst().data().get("year").asInt()).isEqualTo(2026);
    }

    @Test
    void aStateIsKeyedByItsTypeAndSubject() {
        var unit = UUID.randomUUID();
        ForeignEvents.send(UUID.randomUUID(), "target.unit.state.v1", unit, "{}");

        var recorded = RecordedEvents.await("ruleoflaw.target.state.v1", unit, 1);

        assertThat(recorded.getFirst().key()).isEqualTo("target.unit.state.v1/" + unit);
    }

    @Test
    void whatNobodyCanReadIsRecordedToo() {
        var poison = "no json".getBytes(StandardCharsets.UTF_8);
        ForeignEvents.send(new ProducerRecord<>("ruleoflaw.target.dead-letter.v1", null, poison));

        var recorded = RecordedEvents.await("ruleoflaw.target.dead-letter.v1", event -> event.key() == null, 1);

        assertThat(recorded.getFirst().text()).isEqualTo("no json");
        assertThat(recorded.getFirst().data().isMissingNode()).isTrue();
    }
}
