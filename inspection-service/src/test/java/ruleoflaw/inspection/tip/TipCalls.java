package ruleoflaw.inspection.tip;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.TestTokens;

/** The calls of a sender and of a handler. */
public final class TipCalls {
    public static final String HANDLER = TestTokens.of(Role.TIP_HANDLER, "handler-one", null);
    public static final String SECOND = TestTokens.of(Role.TIP_HANDLER, "handler-two", null);

    public static final String TEXT = "我家住在柳巷三号，九月二日早上执法队来了，没有告知就把摊位搬走了。";

    private TipCalls() {}

    public static Map<String, Object> tipBody() {
        return new HashMap<>(Map.of(
                "submission", UUID.randomUUID(),
                "reporter", "CITIZEN",
                "story", Map.of("text", TEXT, "accused", "综合行政执法局")));
    }

    public static Response submit(Map<String, ?> body) {
        return Api.anonymously().body(body).put("/v1/public/tips");
    }

    /** @return the code */
    public static String submitted() {
        return submit(tipBody()).then().statusCode(200).extract().path("code");
    }

    public static Response mine(String code) {
        return Api.anonymously().header("Tip-Code", code).get("/v1/public/tips/mine");
    }

    public static Map<String, Object> takenDownBody() {
        return new HashMap<>(Map.of(
                "channel", "LETTER",
                "reporter", "CITIZEN",
                "receivedOn", "2026-09-07",
                "story", Map.of("text", TEXT),
                "identity", Map.of("name", "赵某某", "contact", "0000-1234567")));
    }

    /** A tip that came by letter, with a name. */
    public static String takenDown() {
        return "/v1/tips/"
                + Api.as(HANDLER)
                        .body(takenDownBody())
                        .post("/v1/tips")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    public static String registered() {
        var tip = takenDown();
        step(tip, "registration", Map.of()).then().statusCode(200);
        return tip;
    }

    public static String accepted() {
        var tip = registered();
        step(tip, "acceptance", Map.of()).then().statusCode(200);
        return tip;
    }

    public static Response step(String tip, String step, Map<String, ?> body) {
        var version = Api.as(HANDLER).get(tip).<Integer>path("version");
        return Api.as(HANDLER).header("If-Match", Api.etag(version)).body(body).put(tip + "/" + step);
    }

    public static UUID idIn(String tip) {
        return UUID.fromString(tip.substring(tip.lastIndexOf('/') + 1));
    }

    /** The tip that came into the box last. */
    public static String newest() {
        try (var connection = Database.connect();
                var found = connection
                        .createStatement()
                        .executeQuery(
                                "select tip_id from tip_content where code_hash is not null order by xmin::text::bigint desc")) {
            found.next();
            return "/v1/tips/" + found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
