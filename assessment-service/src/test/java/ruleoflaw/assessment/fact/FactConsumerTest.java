package ruleoflaw.assessment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static ruleoflaw.chassis.testing.Api.as;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.chassis.testing.TestTokens.inspector;
import static ruleoflaw.chassis.testing.TestTokens.office;
import static ruleoflaw.chassis.testing.TestTokens.unit;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.RecordedEvents;

@QuarkusTest
class FactConsumerTest {
    private static final String PAYLOAD = "{\"unitId\": \"%s\", \"year\": 2026, \"weight\": 12.5, \"status\": \"%s\"}";

    private final UUID unit = UUID.randomUUID();

    @Test
    void theSameEventTwiceIsOneFact() {
        var event = UUID.randomUUID();
        var assignment = UUID.randomUUID();
        ForeignEvents.send(event, "target.assignment.issued.v1", assignment, PAYLOAD.formatted(unit, "OPEN"));
        ForeignEvents.send(event, "target.assignment.issued.v1", assignment, PAYLOAD.formatted(unit, "OPEN"));
        ForeignEvents.send("target.assignment.completed.v1", assignment, PAYLOAD.formatted(unit, "ON_TIME"));

        awaitFacts("unit=" + unit, 2);

        assertThat(as(office())
                        .get("/v1/facts?standing=true&unit=" + unit)
                        .<List<String>>path("items.attributes.status"))
                .containsExactly("ON_TIME");
        assertThat(as(office()).get("/v1/facts?standing=false&unit=" + unit).<List<String>>path("items.eventId"))
                .containsExactly(event.toString());
    }

    @Test
    void whatCannotBeAFactIsSetAsideAndTheRestGoesOn() {
        var broken = ForeignEvents.send(
                "target.assignment.completed.v1", UUID.randomUUID(), PAYLOAD.formatted(unit, "SOMEHOW"));
        ForeignEvents.send("target.assignment.completed.v1", UUID.randomUUID(), PAYLOAD.formatted(unit, "LATE"));

        awaitFacts("unit=" + unit, 1);

        var letters = RecordedEvents.await(
                "ruleoflaw.assessment.dead-letter.v1",
                event -> broken.toString().equals(event.headers().get("ce_id")),
                1);
        assertThat(letters.getFirst().headers().get("dead-letter-reason")).contains("SOMEHOW");
    }

    @Test
    void eventsThatFeedNothingAreIgnored() {
        ForeignEvents.send("target.assignment.progressed.v1", UUID.randomUUID(), "{}");
        ForeignEvents.send("publicity.activity.submitted.v1", UUID.randomUUID(), PAYLOAD.formatted(unit, "?"));

        awaitFacts("unit=" + unit, 1);
    }

    @Test
    void aFactIsNeverChangedOrDeleted() throws SQLException {
        ForeignEvents.send("target.assignment.completed.v1", UUID.randomUUID(), PAYLOAD.formatted(unit, "LATE"));
        awaitFacts("unit=" + unit, 1);

        try (var connection = Database.connect();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update fact set year = 2025"))
                    .hasMessageContaining("never changed");
            assertThatThrownBy(() -> statement.executeUpdate("delete from fact"))
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void factsAreFilteredPagedAndConfinedToTheCallersUnit() {
        ForeignEvents.send("publicity.activity.submitted.v1", UUID.randomUUID(), PAYLOAD.formatted(unit, "?"));
        ForeignEvents.send("publicity.activity.approved.v1", UUID.randomUUID(), PAYLOAD.formatted(unit, "?"));
        awaitFacts("measure=activities&year=2026&unit=" + unit, 2);

        var page = as(office()).get("/v1/facts?limit=1&unit=" + unit);
        assertThat(page.<List<?>>path("items")).hasSize(1);
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(as(office()).get("/v1/facts?measure=findings&unit=" + unit).<List<?>>path("items"))
                .isEmpty();
        assertThat(as(unit(unit)).get("/v1/facts").<List<String>>path("items.unitId"))
                .containsExactly(unit.toString(), unit.toString());
        assertThat(as(unit(UUID.randomUUID())).get("/v1/facts?unit=" + unit).<List<?>>path("items"))
                .isEmpty();
        assertProblem(as(inspector("i")).get("/v1/facts")).hasStatus(403);
        assertProblem(as(office()).get("/v1/facts?units=" + unit)).hasStatus(400);
    }

    @Test
    void theCatalogueOfMeasuresIsOpenToEverybodyWithAToken() {
        assertThat(as(unit(unit)).get("/v1/measures").<List<String>>path("items.code"))
                .contains("assignments", "findings", "activities", "activities.planned");
    }

    private static void awaitFacts(String filter, int count) {
        await(count + " facts with " + filter)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> as(office())
                                .get("/v1/facts?" + filter)
                                .<List<?>>path("items")
                                .size()
                        == count);
    }
}
