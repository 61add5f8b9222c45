package ruleoflaw.publicity.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.created;
import static ruleoflaw.publicity.PublicityCalls.idOf;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.put;
import static ruleoflaw.publicity.PublicityCalls.statusOf;
import static ruleoflaw.publicity.PublicityCalls.step;
import static ruleoflaw.publicity.PublicityCalls.versionOf;
import static ruleoflaw.publicity.PublicityCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** Duty lists over HTTP: drawn up by the unit, published by the office, then there for everybody. */
@QuarkusTest
class DutyListResourceTest {
    private static final String LISTS = "/v1/duty-lists";
    private static final Map<String, Object> LINE =
            Map.of("law", "LAND", "audience", List.of("VILLAGERS"), "measures", "进村宣讲、以案释法");

    private UUID unit;
    private String clerk;

    @BeforeEach
    void aUnitIsKnown() {
        unit = aUnit();
        clerk = TestTokens.unit(unit);
    }

    @Test
    void aListIsReturnedRevisedPublishedAndWithdrawnByTheOffice() {
        var list = aList();
        step(clerk, list, "submission").then().statusCode(200);
        step(OFFICE, list, "return", Map.of("reason", "缺少森林法")).then().statusCode(200);
        put(clerk, list, versionOf(list), Map.of("duties", List.of(LINE, with(LINE, "law", "FOREST"))))
                .then()
                .statusCode(200);
        step(clerk, list, "submission").then().statusCode(200);
        step(OFFICE, list, "publication").then().statusCode(200).body("duties[1].law", equalTo("FOREST"));
        assertProblem(step(clerk, list, "withdrawal", Map.of("reason", "误报"))).hasStatus(403);
        step(OFFICE, list, "withdrawal", Map.of("reason", "机构改革")).then().statusCode(200);

        var events = RecordedEvents.await("ruleoflaw.publicity.events.v1", idOf(list), 2);
        assertThat(events)
                .extracting(RecordedEvent::type)
                .containsExactly("publicity.duty-list.published.v1", "publicity.duty-list.withdrawn.v1");
        assertThat(events.getFirst().data().get("laws")).hasSize(2);
    }

    @Test
    void aSiblingUnitSeesAListWhenItIsPublishedAndNeverChangesIt() {
        var list = aList();
        var sibling = TestTokens.unit(aUnit());

        assertProblem(Api.as(sibling).get(list)).hasStatus(404);
        assertProblem(put(sibling, list, 0, Map.of("duties", List.of(LINE)))).hasStatus(404);
        Api.as(sibling).get(LISTS + "?unit=" + unit).then().body("items.size()", equalTo(0));
        step(clerk, list, "submission").then().statusCode(200);
        step(OFFICE, list, "publication").then().statusCode(200);

        Api.as(sibling).get(list).then().statusCode(200).body("status", equalTo("PUBLISHED"));
        Api.as(sibling).get(LISTS + "?unit=" + unit).then().body("items.size()", equalTo(1));
        assertProblem(put(sibling, list, 2, Map.of("duties", List.of(LINE)))).hasStatus(404);
    }

    @Test
    void whatCannotBeIsRefusedWhereItStands() {
        assertProblem(post(clerk, LISTS, Map.of("year", 2026, "duties", List.of())))
                .hasStatus(400)
                .pointsAt("/duties");
        assertProblem(post(clerk, LISTS, Map.of("year", 2026, "duties", List.of(LINE, with(LINE, "law", "NOTHING")))))
                .hasStatus(422)
                .pointsAt("/duties/1/law");
        assertProblem(post(OFFICE, LISTS, Map.of("year", 2026, "duties", List.of(LINE))))
                .hasStatus(403);
        var list = aList();
        assertProblem(post(clerk, LISTS, Map.of("year", 2026, "duties", List.of(LINE))))
                .hasStatus(409);
        assertProblem(step(OFFICE, list, "publication")).hasStatus(409);
        assertProblem(Api.as(clerk).put(list + "/submission")).hasStatus(428);
        assertProblem(put(clerk, list + "/submission", 7, Map.of())).hasStatus(412);
        assertThat(statusOf(list)).isEqualTo("DRAFT");
    }

    private String aList() {
        return created(post(clerk, LISTS, Map.of("year", 2026, "duties", List.of(LINE))));
    }
}
