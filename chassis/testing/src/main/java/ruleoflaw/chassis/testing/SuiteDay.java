package ruleoflaw.chassis.testing;

import io.restassured.RestAssured;
import java.net.URI;
import java.time.OffsetDateTime;

/** Which day it is for the service under test. */
public final class SuiteDay {
    private SuiteDay() {}

    /** Moves the service's clock to nine in the morning of the day. */
    public static void is(URI management, String day) {
        move(management, day + "T09:00:00+08:00");
    }

    /** Gives the service back its own time, for the tests that do not mind the day. */
    public static void isToday(URI management) {
        move(management, OffsetDateTime.now().toString());
    }

    private static void move(URI management, String moment) {
        RestAssured.given()
                .contentType("text/plain")
                .body(moment)
                .put(management.resolve("/local/clock"))
                .then()
                .statusCode(204);
    }
}
