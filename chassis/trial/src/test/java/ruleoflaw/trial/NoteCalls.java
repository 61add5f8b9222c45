package ruleoflaw.trial;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** The calls that the tests of the trial service make again and again. */
final class NoteCalls {
    private NoteCalls() {}

    static Response write(UUID unit, String text) {
        return Api.as(TestTokens.office())
                .body(Map.of("unitId", unit, "text", text))
                .post("/v1/notes");
    }

    static UUID written(UUID unit, String text) {
        return UUID.fromString(
                write(unit, text).then().statusCode(201).extract().path("id"));
    }

    static Response rewrite(UUID id, long version, String text) {
        return Api.as(TestTokens.office())
                .header("If-Match", Api.etag(version))
                .body(Map.of("unitId", UUID.randomUUID(), "text", text))
                .put("/v1/notes/" + id);
    }
}
