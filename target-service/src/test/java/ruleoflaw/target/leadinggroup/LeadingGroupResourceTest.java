package ruleoflaw.target.leadinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.target.TargetCalls.OFFICE;
import static ruleoflaw.target.TargetCalls.aPost;
import static ruleoflaw.target.TargetCalls.aTenure;
import static ruleoflaw.target.TargetCalls.aUnit;
import static ruleoflaw.target.TargetCalls.created;
import static ruleoflaw.target.TargetCalls.idIn;
import static ruleoflaw.target.TargetCalls.post;
import static ruleoflaw.target.TargetCalls.put;
import static ruleoflaw.target.TargetCalls.step;
import static ruleoflaw.target.TargetCalls.with;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** A leading group is headed by the principal leader in office; when that person leaves, it is no longer current. */
@QuarkusTest
class LeadingGroupResourceTest {
    private UUID unit;
    private String post;
    private String head;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @BeforeEach
    void begin() {
        SuiteDay.is(management, "2026-01-26");
        unit = aUnit();
        post = aPost(unit, "PRINCIPAL");
        head = aTenure(unit, post, "甲某", "2024-03-01");
    }

    @AfterEach
    void giveTheServiceItsOwnTimeBack() {
        SuiteDay.isToday(management);
    }

    @Test
    void aGroupThatStillNamesATransferredHeadIsRefusedAndCorrected() {
        end(head, "2026-01-15");
        assertProblem(layDown(group(head)))
                .hasStatus(422)
                .hasType("leading-group-head-left")
                .pointsAt("/headTenureId")
                .detailContains("2026-01-15");
        Api.as(OFFICE).get("/v1/leading-groups?unit=" + unit).then().body("items.size()", is(0));

        var successor = aTenure(unit, post, "乙某", "2026-01-16");
        var address = "/v1/leading-groups/" + created(layDown(group(successor)));

        Api.as(OFFICE).get(address).then().body("current", is(true));
        var told = RecordedEvents.await("ruleoflaw.target.events.v1", idIn(address), 1)
                .getFirst();
        assertThat(told.type()).isEqualTo("target.leading-group.updated.v1");
        assertThat(told.data().get("current").asBoolean()).isTrue();
        assertThat(told.data().get("unitId").asText()).isEqualTo(unit.toString());
        assertThat(told.text()).doesNotContain("某");
    }

    @Test
    void whenTheHeadLeavesTheGroupIsNoLongerCurrentUntilItIsRenewed() {
        var address = "/v1/leading-groups/" + created(layDown(group(head)));
        end(head, "2026-01-25");

        Api.as(OFFICE).get(address).then().body("current", is(false));
        Api.as(OFFICE)
                .get("/v1/leading-groups?current=false&unit=" + unit)
                .then()
                .body("items.size()", is(1));
        var successor = aTenure(unit, post, "乙某", "2026-01-26");
        put(TestTokens.unit(unit), address, 0, group(successor))
                .then()
                .statusCode(200)
                .body("current", is(true));
        Api.as(OFFICE)
                .get("/v1/leading-groups?current=true&unit=" + unit)
                .then()
                .body("items.size()", is(1));
        assertThat(RecordedEvents.await("ruleoflaw.target.events.v1", idIn(address), 3))
                .extracting(event -> event.data().get("current").asBoolean())
                .containsExactly(true, false, true);
    }

    @Test
    void onlyThePrincipalLeaderHeadsIt() {
        var deputy = aTenure(unit, aPost(unit, "IN_CHARGE"), "丙某", "2024-03-01");
        var other = aUnit();
        var stranger = aTenure(other, aPost(other, "PRINCIPAL"), "丁某", "2024-03-01");

        assertProblem(layDown(group(deputy)))
                .hasStatus(422)
                .hasType("leading-group-head-not-principal")
                .pointsAt("/headTenureId");
        assertProblem(layDown(group(stranger))).hasStatus(422).hasType("leading-group-head-not-principal");
        assertProblem(layDown(with(group(head), "memberTenureIds", List.of(idIn(stranger)))))
                .hasStatus(422)
                .hasType("leading-group-member-unknown");
        assertProblem(layDown(with(group(head), "validTo", "2025-12-31")))
                .hasStatus(422)
                .hasType("validity-reversed")
                .pointsAt("/validTo");
        Api.as(OFFICE).get("/v1/leading-groups?unit=" + unit).then().body("items.size()", is(0));
    }

    @Test
    void aUnitHasOneGroupAndASiblingFindsNothing() {
        var address = "/v1/leading-groups/" + created(layDown(group(head)));
        var sibling = TestTokens.unit(aUnit());

        assertProblem(layDown(group(head))).hasStatus(409).hasType("leading-group-exists");
        assertProblem(Api.as(sibling).get(address)).hasStatus(404);
        assertProblem(put(sibling, address, 0, group(head))).hasStatus(404);
        assertProblem(put(TestTokens.unit(unit), address, 3, group(head))).hasStatus(412);
        assertProblem(put(OFFICE, address, 0, group(head))).hasStatus(403);
        Api.as(OFFICE).get(address).then().body("version", is(0));
    }

    private void end(String tenure, String on) {
        step(TestTokens.unit(unit), tenure, "end", Map.of("on", on, "reason", "调任"))
                .then()
                .statusCode(200);
    }

    private Response layDown(Map<String, Object> group) {
        return post(TestTokens.unit(unit), "/v1/units/" + unit + "/leading-groups", group);
    }

    private static Map<String, Object> group(String head) {
        return Map.of(
                "name", "法治政府建设领导小组",
                "documentTitle", "关于调整法治政府建设领导小组的通知",
                "documentNumber", "石政发〔2026〕2号",
                "validFrom", "2026-01-01",
                "validTo", "2026-12-31",
                "headTenureId", idIn(head));
    }
}
