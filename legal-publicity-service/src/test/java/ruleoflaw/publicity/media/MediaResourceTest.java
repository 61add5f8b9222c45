package ruleoflaw.publicity.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.created;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.put;
import static ruleoflaw.publicity.PublicityCalls.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.ForeignEvents;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** The casebook that assessment selects and this service publishes, and what units published in the media. */
@QuarkusTest
class MediaResourceTest {
    private static final String TYPE = "assessment.case.published.v1";
    private static final Map<String, Object> ITEM =
            Map.of("title", "民法典小课堂", "channel", "WECHAT", "publishedOn", "2027-03-09", "laws", List.of("CIVIL_CODE"));

    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;
    private String clerk;

    @BeforeEach
    void itIsTheTenthOfMarch() {
        SuiteDay.is(management, "2027-03-10");
        unit = aUnit();
        clerk = TestTokens.unit(unit);
    }

    @Test
    void aSelectedCaseIsHeardOnceAndPublishedByItsChannels() {
        var id = UUID.randomUUID();
        var event = UUID.randomUUID();
        ForeignEvents.send(event, TYPE, id, ForeignEvents.sample(TYPE));
        ForeignEvents.send(event, TYPE, id, ForeignEvents.sample(TYPE));
        var item = "/v1/casebook-items/" + id;
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Api.as(OFFICE).get(item).statusCode() == 200);
        Api.as(clerk).get(item).then().body("status", equalTo("SELECTED")).body("selectedOn", equalTo("2026-05-20"));

        assertProblem(put(OFFICE, item + "/publication", 0, Map.of("channels", List.of("PIGEON"))))
                .hasStatus(422)
                .pointsAt("/channels/0");
        assertProblem(put(clerk, item + "/publication", 0, Map.of("channels", List.of("WECHAT"))))
                .hasStatus(403);
        assertProblem(put(OFFICE, item + "/publication", 7, Map.of("channels", List.of("WECHAT"))))
                .hasStatus(412);
        put(OFFICE, item + "/publication", 0, Map.of("channels", List.of("WECHAT", "TV")))
                .then()
                .statusCode(200);
        assertProblem(put(OFFICE, item + "/publication", 1, Map.of("channels", List.of("TV"))))
                .hasStatus(409);

        var told = RecordedEvents.await("ruleoflaw.publicity.events.v1", id, 1).getFirst();
        assertThat(told.type()).isEqualTo("publicity.casebook-item.published.v1");
        assertThat(told.data().get("channels")).hasSize(2);
        assertThat(told.data().get("publishedOn").asText()).isEqualTo("2027-03-10");
    }

    @Test
    void aCaseNobodyCanReadIsSetAside() {
        var event = UUID.randomUUID();
        ForeignEvents.send(event, TYPE, UUID.randomUUID(), "{\"kind\":\"CASE\"}");

        assertThat(RecordedEvents.await(
                        "ruleoflaw.publicity.dead-letter.v1",
                        letter -> event.toString().equals(letter.headers().get("ce_id")),
                        1))
                .hasSize(1);
    }

    @Test
    void aMediaItemIsTheUnitsOwn() {
        var item = created(post(clerk, "/v1/media-items", ITEM));
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(item)).hasStatus(404);
        assertProblem(put(sibling, item, 0, ITEM)).hasStatus(404);
        put(clerk, item, 0, with(ITEM, "channel", "TV")).then().statusCode(200).body("channel", equalTo("TV"));
        assertProblem(put(clerk, item, 0, ITEM)).hasStatus(412);
        assertProblem(post(clerk, "/v1/media-items", with(ITEM, "channel", "PIGEON")))
                .hasStatus(422)
                .pointsAt("/channel");
        assertProblem(post(clerk, "/v1/media-items", with(ITEM, "publishedOn", "2027-03-11")))
                .hasStatus(422)
                .pointsAt("/publishedOn");
        assertProblem(post(clerk, "/v1/media-items", with(ITEM, "address", "javascript:1")))
                .hasStatus(400)
                .pointsAt("/address");
        Api.as(clerk).get("/v1/media-items").then().body("items.size()", equalTo(1));
    }
}
