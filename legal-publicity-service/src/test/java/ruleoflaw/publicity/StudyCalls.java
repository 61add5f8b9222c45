package ruleoflaw.publicity;

import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.created;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.versionOf;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** Calls around the study of law, and the people who study. All names are invented. */
public final class StudyCalls {
    public static final String SESSIONS = "/v1/study-sessions";
    public static final String PERSONS = "/v1/persons";
    public static final String REQUIREMENTS = "/v1/study-requirements";

    private StudyCalls() {}

    public static Response importTable(String token, String path, String csv) {
        return Api.as(token)
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    /** Staff owe 40 hours, police 60. */
    public static void theUsualRequirements() {
        importTable(OFFICE, REQUIREMENTS, """
                fromYear,kind,kindName,hours,basis
                2025,STAFF,国家工作人员,40,示例
                2025,LEADER,领导干部,40,示例
                2025,POLICE,人民警察,60,示例
                """).then().statusCode(201);
    }

    /** Three of a unit's people: 甲 and 乙 of the staff, 丙 of the police. */
    public static void aRegister(UUID unit) {
        theUsualRequirements();
        importTable(TestTokens.unit(unit), "/v1/person-imports", """
                工号,姓名,人员类别,账号
                1,示例甲,STAFF,%s-1
                2,示例乙,STAFF,
                3,示例丙,POLICE,
                """.formatted(unit))
                .then()
                .statusCode(201);
    }

    public static Map<String, Object> study() {
        return new HashMap<>(Map.of(
                "title", "会前学法：行政复议法",
                "mode", "COLLECTIVE",
                "kind", "PRE_MEETING",
                "heldOn", "2026-05-08",
                "hours", 4,
                "laws", List.of("ADMIN_RECONSIDERATION")));
    }

    public static String aSession(UUID unit, Map<String, ?> study) {
        return created(post(TestTokens.unit(unit), SESSIONS, study));
    }

    public static Response sign(UUID unit, String session, String csv) {
        return signAt(unit, session, versionOf(session), "", csv);
    }

    public static Response signAt(UUID unit, String session, long version, String query, String csv) {
        return Api.as(TestTokens.unit(unit))
                .contentType("text/csv")
                .header("If-Match", Api.etag(version))
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put(session + "/attendance" + query);
    }

    public static String personOf(UUID unit, String staffNumber) {
        return Api.as(OFFICE)
                .get(PERSONS + "?unit=" + unit + "&staff-number=" + staffNumber)
                .path("items[0].id");
    }
}
