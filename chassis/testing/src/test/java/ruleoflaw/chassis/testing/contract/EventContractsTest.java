package ruleoflaw.chassis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruleoflaw.chassis.event.CurrentState;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

class EventContractsTest {
    private static final String TYPE = "planted.order.closed.v1";

    record Line(int number, BigDecimal weight) {}

    @EventType(value = TYPE, meaning = "整改通知已办结")
    record Closed(
            UUID subject,
            LocalDate due,
            boolean late,
            Instant at,
            DayOfWeek day,
            int year,
            List<Line> lines,
            Map<String, Long> counts,
            @Nullable String reason,
            Optional<UUID> leadUnitId)
            implements DomainEvent {}

    @EventType(value = TYPE, meaning = "少了一项")
    record WithoutDue(UUID subject) implements DomainEvent {}

    @EventType(value = "planted.order.happened", meaning = "无版本")
    record Misnamed(UUID subject) implements DomainEvent {}

    @EventType(value = "planted.order.changed.v1", meaning = "名不副实")
    record StateInDisguise(UUID subject) implements CurrentState {}

    @EventType(value = TYPE, meaning = "多说了一项")
    record Talkative(UUID subject) implements DomainEvent {
        public String getSecret() {
            return "";
        }
    }

    @TempDir
    private Path folder;

    private Path events;

    @BeforeEach
    void planted() {
        events = folder.resolve("planted");
    }

    @AfterEach
    void compareAgain() {
        System.clearProperty("contracts.write");
    }

    @Test
    void theSchemaSaysWhatTheRecordHolds() {
        var schema = EventSchema.of(Closed.class);

        assertThat(schema.get("title").asText()).isEqualTo(TYPE);
        assertThat(schema.get("x-topic").asText()).isEqualTo("ruleoflaw.planted.events.v1");
        assertThat(schema.get("required")).extracting(name -> name.asText()).doesNotContain("reason", "leadUnitId");
        assertThat(schema.at("/properties/due/format").asText()).isEqualTo("date");
        assertThat(schema.at("/properties/day/enum")).hasSize(7);
        assertThat(schema.at("/properties/lines/items/properties/weight/type").asText())
                .isEqualTo("number");
        assertThat(schema.at("/properties/reason/type")).hasSize(2);
    }

    @Test
    void whatIsWrittenIsKept() {
        write(Closed.class);

        assertThatCode(() -> contract(Closed.class).check()).doesNotThrowAnyException();
        assertThatCode(() -> all(Closed.class).checkNames()).doesNotThrowAnyException();
    }

    @Test
    void aPromiseThatWasNeverWrittenIsMissing() {
        assertThatThrownBy(() -> contract(Closed.class).check()).hasMessageContaining("is missing");
    }

    @Test
    void aChangeThatBreaksReadersIsRefusedEvenWhenWriting() {
        write(Closed.class);

        assertThatThrownBy(() -> write(WithoutDue.class))
                .hasMessageContaining("would break its readers")
                .hasMessageContaining("due is gone");
    }

    @Test
    void aNewRequiredPropertyIsRefused() {
        write(WithoutDue.class);

        assertThatThrownBy(() -> write(Closed.class)).hasMessageContaining("due is now required");
    }

    @Test
    void aSampleMadeRealisticByHandStays() throws IOException {
        write(WithoutDue.class);
        var byHand = "{\"subject\": \"019b8a5c-0000-7000-8000-00000000abcd\"}\n";
        Files.writeString(events.resolve(TYPE + ".sample.json"), byHand);

        write(WithoutDue.class);

        assertThat(events.resolve(TYPE + ".sample.json")).hasContent(byHand);
    }

    @Test
    void aSampleThatBreaksThePromiseIsFound() throws IOException {
        write(WithoutDue.class);
        Files.writeString(events.resolve(TYPE + ".sample.json"), "{\"subject\": \"nobody\"}");

        assertThatThrownBy(() -> contract(WithoutDue.class).check()).hasMessageContaining("uuid");
    }

    @Test
    void anEventThatSaysMoreThanItsSchemaIsFound() {
        System.setProperty("contracts.write", "true");

        assertThatThrownBy(() -> contract(Talkative.class).check()).hasMessageContaining("secret");
    }

    @Test
    void aTypeOutsideTheGrammarIsFound() {
        assertThatThrownBy(() -> contract(Misnamed.class).check()).hasMessageContaining("planted.order.happened");
        assertThatThrownBy(() -> contract(StateInDisguise.class).check()).hasMessageContaining("current state");
    }

    @Test
    void aSchemaWithoutAnEventIsFound() {
        write(Closed.class);

        assertThatThrownBy(() -> all().checkNames()).hasMessageContaining(TYPE);
    }

    @Test
    void theAsyncApiNamesEveryTopicAndMessage() {
        events = folder.resolve("events").resolve("target");
        write(TargetClosed.class);

        var document = AsyncApi.document(folder);

        assertThat(document).isEqualTo(AsyncApi.document(folder)).contains("asyncapi: 3.0.0");
        assertThat(document.lines().filter(line -> line.strip().startsWith("address: ")))
                .hasSize(16);
        assertThat(document).contains("$ref: ./events/target/target.order.closed.v1.schema.json");
    }

    @EventType(value = "target.order.closed.v1", meaning = "已关闭")
    record TargetClosed(UUID subject) implements DomainEvent {}

    private void write(Class<?> event) {
        System.setProperty("contracts.write", "true");
        try {
            contract(event).check();
        } finally {
            System.clearProperty("contracts.write");
        }
    }

    private EventContract contract(Class<?> event) {
        return new EventContract(event, events);
    }

    private EventContracts all(Class<?>... types) {
        return EventContracts.of(List.of(types), events);
    }
}
