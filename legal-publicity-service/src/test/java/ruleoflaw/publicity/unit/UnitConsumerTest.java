package ruleoflaw.publicity.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.PLANS;
import static ruleoflaw.publicity.PublicityCalls.post;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.RecordedEvents;

/** The copy of the units follows target-service, whatever Kafka does. */
@QuarkusTest
class UnitConsumerTest {
    private static final String TYPE = "target.unit.state.v1";
    private static final String ACTIVE = "{\"name\":\"城关镇\",\"uscc\":\"x\",\"group\":\"TOWNSHIP\",\"active\":true}";
    private static final String ABOLISHED = ACTIVE.replace("true", "false");

    private final UUID unit = UUID.randomUUID();
    private int year = 2000;

    @Test
    void aUnitCanPlanOnceItIsKnownAndNoMoreWhenItIsAbolished() {
        assertThat(planOf(unit)).isEqualTo("/problems/no-such-unit");

        ForeignEvents.send(TYPE, unit, ACTIVE);
        awaitAnswer(unit, "created");
        ForeignEvents.send(TYPE, unit, ABOLISHED);
        awaitAnswer(unit, "/problems/unit-abolished");
    }

    @Test
    void theSameEventTwiceWorksOnce() {
        var first = UUID.randomUUID();
        ForeignEvents.send(first, TYPE, unit, ACTIVE);
        ForeignEvents.send(UUID.randomUUID(), TYPE, unit, ABOLISHED);

        ForeignEvents.send(first, TYPE, unit, ACTIVE);

        awaitAllHeard();
        assertThat(planOf(unit)).isEqualTo("/problems/unit-abolished");
    }

    @Test
    void staleNewsIsDropped() {
        ForeignEvents.send(versioned(unit, "7", ABOLISHED));

        ForeignEvents.send(versioned(unit, "6", ACTIVE));

        awaitAllHeard();
        assertThat(planOf(unit)).isEqualTo("/problems/unit-abolished");
    }

    @Test
    void whatNobodyCanReadIsSetAsideAndTheRestIsHeard() {
        var notJson = UUID.randomUUID();
        var nameless = UUID.randomUUID();

        ForeignEvents.send(notJson, TYPE, unit, "{\"name\":");
        ForeignEvents.send(nameless, TYPE, unit, "{\"active\":true}");

        awaitDeadLetter(notJson);
        awaitDeadLetter(nameless);
        awaitAllHeard();
    }

    private static void awaitDeadLetter(UUID id) {
        assertThat(RecordedEvents.await(
                        "ruleoflaw.publicity.dead-letter.v1",
                        event -> id.toString().equals(event.headers().get("ce_id")),
                        1))
                .hasSize(1);
    }

    /** Records of one key are heard in order, so when the last one works, all before it have been heard. */
    private void awaitAllHeard() {
        var last = UUID.randomUUID();
        ForeignEvents.send(versioned(last, "8", ACTIVE));
        awaitAnswer(last, "created");
    }

    private ProducerRecord<String, byte[]> versioned(UUID subject, String version, String json) {
        var event = new ProducerRecord<>("ruleoflaw.target.state.v1", TYPE + "/" + unit, bytes(json));
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        TYPE,
                        "ce_subject",
                        subject.toString(),
                        "ce_time",
                        "2026-01-05T09:00:00+08:00",
                        "ce_aggregateversion",
                        version)
                .forEach((name, value) -> event.headers().add(name, bytes(value)));
        return event;
    }

    private void awaitAnswer(UUID of, String answer) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> planOf(of).equals(answer));
    }

    /** What the service says to a plan of this unit; each time of another year, so that plans never meet. */
    private String planOf(UUID of) {
        var answer = post(OFFICE, PLANS, Map.of("unitId", of, "year", year++, "title", "普法计划"));
        return answer.statusCode() == 201 ? "created" : answer.path("type");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
