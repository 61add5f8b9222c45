package ruleoflaw.publicity;

import io.restassured.RestAssured;
import java.net.URI;

/** Which day it is for the service under test. */
public final class SuiteDay {
    private SuiteDay() {}

    /** Moves the service's clock to nine in the morning of the day. */
    public static void is(URI management, String day) {
        RestAssured.given()
                .contentType("text/plain")
                .body(day + "T09:00:00+08:00")
                .put(management.resolve("/local/clock"))
                .then()
                .statusCode(204);
    }
}
