package ruleoflaw.target.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.TestTokens;

/** What a unit found to work is reviewed, shared, and taken over by others who say so. */
@QuarkusTest
class ExperienceItemResourceTest {
    private UUID unit;

    @BeforeEach
    void begin() {
        unit = aUnit();
    }

    @Test
    void whatIsSharedIsReadByAllAndTakenOver() {
        var item = submitted();
        var reader = aUnit();
        assertProblem(Api.as(TestTokens.unit(reader)).get(item)).hasStatus(404);

        step(OFFICE, item, "return", Map.of("remark", "补充成效")).then().body("status", is("RETURNED"));
        step(TestTokens.unit(unit), item, "text", Map.of("practice", "网格员每周走访,成效明显"))
                .then()
                .statusCode(200);
        step(OFFICE, item, "sharing").then().statusCode(200).body("status", is("SHARED"));

        Api.as(TestTokens.unit(reader)).get(item).then().body("practice", is("网格员每周走访,成效明显"));
        takeOver(item, reader).then().statusCode(201);
        Api.as(OFFICE).get(item + "/replications").then().body("items.unitId", equalTo(List.of(reader.toString())));
        assertProblem(takeOver(item, reader)).hasStatus(409).hasType("replicated-already");
        assertProblem(takeOver(item, unit)).hasStatus(409).hasType("own-experience");

        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(item), 5);
        assertThat(told.getLast().type()).isEqualTo("target.experience-item.replicated.v1");
        assertThat(told.getLast().data().get("replicatedBy").asText()).isEqualTo(reader.toString());
    }

    @Test
    void whatIsNotSharedIsNotSeen() {
        var item = submitted();
        var reader = aUnit();

        assertProblem(takeOver(item, reader)).hasStatus(404);
        assertProblem(put(TestTokens.unit(reader), item + "/text", 0, Map.of("practice", "x")))
                .hasStatus(404);
        assertProblem(put(OFFICE, item + "/sharing", 8, Map.of())).hasStatus(412);
        assertProblem(step(OFFICE, item, "withdrawal", Map.of("remark", "x")))
                .hasStatus(409)
                .hasType("coordination-step-not-allowed");
        assertProblem(post(TestTokens.unit(unit), "/v1/experience-items", Map.of("title", "x")))
                .hasStatus(400)
                .pointsAt("/practice");
    }

    private String submitted() {
        return "/v1/experience-items/"
                + created(post(
                        TestTokens.unit(unit), "/v1/experience-items", Map.of("title", "网格普法", "practice", "每周走访")));
    }

    private static Response takeOver(String item, UUID unit) {
        return post(TestTokens.unit(unit), item + "/replications", Map.of("note", "已在本乡推行"));
    }
}
