package ruleoflaw.chassis.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** How a test calls the service: as somebody, in JSON. Continue as with any request of REST Assured. */
public final class Api {
    private Api() {}

    /** A request with the bearer's token; he reads Chinese. */
    public static RequestSpecification as(String token) {
        return anonymously().auth().oauth2(token);
    }

    /** The same, but he reads another language, such as {@code en}. */
    public static RequestSpecification as(String token, String language) {
        return as(token).header("Accept-Language", language);
    }

    public static RequestSpecification anonymously() {
        return RestAssured.given().contentType(ContentType.JSON);
    }

    /** The value of {@code If-Match} for this version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
