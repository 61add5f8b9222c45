package ruleoflaw.inspection.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static ruleoflaw.inspection.InspectionCalls.FINDER;
import static ruleoflaw.inspection.InspectionCalls.findingBody;
import static ruleoflaw.inspection.InspectionCalls.post;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;

/** The copy of the units follows target-service, whatever Kafka does. */
@QuarkusTest
class UnitConsumerTest {
    private static final int READERS = 3;
    private static final String TYPE = "target.unit.state.v1";
    private static final String ACTIVE = "{\"name\":\"城关镇\",\"uscc\":\"x\",\"group\":\"TOWNSHIP\",\"active\":true}";
    private static final String ABOLISHED = ACTIVE.replace("true", "false");

    @TestHTTPResource(management = true)
    URI management;

    private final UUID unit = UUID.randomUUID();

    @BeforeEach
    void itIsTheTenthOfJuly() {
        SuiteDay.is(management, "2026-07-10");
    }

    @Test
    void aUnitCanBeInspectedOnceItIsKnownAndNoMoreWhenItIsAbolished() {
        assertThat(finding()).isEqualTo("/problems/no-such-unit");

        ForeignEvents.send(UUID.randomUUID(), TYPE, unit, ACTIVE);
        awaitAnswer("created");
        ForeignEvents.send(UUID.randomUUID(), TYPE, unit, ABOLISHED);
        awaitAnswer("/problems/unit-abolished");
    }

    @Test
    void theSameEventTwiceWorksOnce() {
        var first = UUID.randomUUID();
        ForeignEvents.send(first, TYPE, unit, ACTIVE);
        ForeignEvents.send(UUID.randomUUID(), TYPE, unit, ABOLISHED);

        ForeignEvents.send(first, TYPE, unit, ACTIVE);

        awaitAllHeard();
        assertThat(finding()).isEqualTo("/problems/unit-abolished");
    }

    @Test
    void staleNewsIsDropped() {
        ForeignEvents.send(versioned("7", ABOLISHED));

        ForeignEvents.send(versioned("6", ACTIVE));

        awaitAllHeard();
        assertThat(finding()).isEqualTo("/problems/unit-abolished");
    }

    /** Units, assignments and sites come on one topic, and each of their readers sets aside what it cannot read. */
    @Test
    void whatNobodyCanReadIsSetAsideByEveryReader() {
        var id = UUID.randomUUID();

        ForeignEvents.send(id, TYPE, unit, "{\"name\":");

        assertThat(RecordedEvents.await(
                        "ruleoflaw.inspection.dead-letter.v1",
                        event -> id.toString().equals(event.headers().get("ce_id")),
                        READERS))
                .hasSize(READERS);
        awaitAllHeard();
    }

    /** Records of one key are heard in order, so when the last one works, all before it have been heard. */
    private void awaitAllHeard() {
        var last = UUID.randomUUID();
        var record = versioned("8", ACTIVE);
        var partition = new ProducerRecord<>(record.topic(), record.key(), record.value());
        record.headers().forEach(header -> partition.headers().add(header));
        partition.headers().remove("ce_subject").add("ce_subject", bytes(last.toString()));
        ForeignEvents.send(partition);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> findingOf(last).equals("created"));
    }

    private ProducerRecord<String, byte[]> versioned(String version, String json) {
        var event = new ProducerRecord<>("ruleoflaw.target.state.v1", TYPE + "/" + unit, bytes(json));
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        TYPE,
                        "ce_subject",
                        unit.toString(),
                        "ce_time",
                        "2026-01-05T09:00:00+08:00",
                        "ce_aggregateversion",
                        version)
                .forEach((name, value) -> event.headers().add(name, bytes(value)));
        return event;
    }

    private void awaitAnswer(String answer) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> finding().equals(answer));
    }

    private String finding() {
        return findingOf(unit);
    }

    /** What the service says to a finding at this unit. */
    private static String findingOf(UUID unit) {
        var answer = post(FINDER, "/v1/findings", findingBody(unit));
        return answer.statusCode() == 201 ? "created" : answer.path("type");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
