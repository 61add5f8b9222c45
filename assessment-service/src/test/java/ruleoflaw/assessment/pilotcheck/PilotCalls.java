package ruleoflaw.assessment.pilotcheck;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** The calls that the tests of pilots make again and again. */
final class PilotCalls {
    static final String OFFICE = TestTokens.office();

    private PilotCalls() {}

    /** A standard with one heading and three items below it. */
    static UUID aStandard() {
        return created(takeStandard("""
                code,parentCode,titleZh,verification
                1,,职能履行,VERIFIED
                1.1,1,审批服务办结不超法定时限,VERIFIED
                1.2,1,依法许可,RECONSTRUCTED
                1.3,1,应急处置有预案,RECONSTRUCTED
                """));
    }

    static Response takeStandard(String table) {
        return Api.as(OFFICE)
                .contentType("text/csv")
                .body(table.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/pilot-standards?code=SFZS&edition=" + UUID.randomUUID() + "&name=示范指标体系");
    }

    static Map<String, Object> declaration(UUID standard) {
        return Map.of(
                "year", 2026,
                "kind", "COMPREHENSIVE",
                "level", "PROVINCIAL",
                "title", "省级法治政府建设综合示范",
                "standardId", standard);
    }

    static Response post(String token, String path, Object body) {
        return Api.as(token).body(body).post(path);
    }

    static UUID created(Response response) {
        return UUID.fromString(response.then().statusCode(201).extract().path("id"));
    }

    /** The county's comprehensive pilot, just declared. */
    static String aPilot() {
        return "/v1/pilots/" + created(post(OFFICE, "/v1/pilots", declaration(aStandard())));
    }

    /** The step on the thing as it is now. */
    static Response step(String token, String thing, String step, Object body) {
        int version = Api.as(OFFICE).get(thing).then().extract().path("version");
        return Api.as(token).header("If-Match", Api.etag(version)).body(body).put(thing + "/" + step);
    }

    static Map<String, Object> verdict(String code, String verdict) {
        return Map.of("code", code, "verdict", verdict, "explanation", "见佐证材料");
    }

    static Response judge(String pilot, Map<?, ?>... verdicts) {
        return post(OFFICE, pilot + "/verdicts", Map.of("verdicts", List.of(verdicts)));
    }

    /** One item met, one partly, one not. */
    static String aCheckedPilot() {
        var pilot = aPilot();
        judge(pilot, verdict("1.1", "MET"), verdict("1.2", "PARTLY"), verdict("1.3", "NOT_MET"))
                .then()
                .statusCode(200);
        step(OFFICE, pilot, "self-check", Map.of()).then().statusCode(200);
        return pilot;
    }
}
