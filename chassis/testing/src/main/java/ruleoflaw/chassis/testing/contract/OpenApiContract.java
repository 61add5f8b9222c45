package ruleoflaw.chassis.testing.contract;

import io.restassured.RestAssured;
import ruleoflaw.chassis.testing.Project;

/**
 * The service's OpenAPI document against {@code contracts/openapi/<module>.yaml}; for a {@code @QuarkusTest}.
 *
 * <pre>{@code
 * @Test
 * void theDocumentIsTheCommittedOne() {
 *     OpenApiContract.of("inspection-service").check();
 * }
 * }</pre>
 */
public final class OpenApiContract {
    private final CommittedFile file;

    OpenApiContract(CommittedFile file) {
        this.file = file;
    }

    public static OpenApiContract of(String module) {
        return new OpenApiContract(
                new CommittedFile(Project.contracts().resolve("openapi").resolve(module + ".yaml")));
    }

    /** Fetches the document from the running service; with {@code -Dcontracts.write=true} it is written instead. */
    public void check() {
        var answer = RestAssured.given().queryParam("format", "YAML").get("/q/openapi");
        if (answer.statusCode() != 200) {
            throw new AssertionError("/q/openapi answers " + answer.statusCode());
        }
        file.mustBe(answer.asString().strip() + "\n");
    }
}
