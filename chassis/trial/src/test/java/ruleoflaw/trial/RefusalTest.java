package ruleoflaw.trial;

import static org.hamcrest.Matchers.is;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** Every "no" is a problem, whoever says it: the service, the chassis or the framework. */
@QuarkusTest
class RefusalTest {
    private static final String OFFICE = TestTokens.office();

    @Test
    void anAddressThatDoesNotExistIsAProblem() {
        assertProblem(Api.as(OFFICE).get("/v1/nothing")).hasStatus(404).hasType("not-found");
    }

    @Test
    void anIdThatIsNoIdIsNotFound() {
        assertProblem(Api.as(OFFICE).get("/v1/notes/42")).hasStatus(404).hasType("not-found");
    }

    @Test
    void aMethodThatTheAddressDoesNotTakeIsAProblem() {
        assertProblem(Api.as(OFFICE).delete("/v1/notes")).hasStatus(405).hasType("method-not-allowed");
    }

    @Test
    void aFormatThatCannotBeMadeIsAProblem() {
        assertProblem(Api.as(OFFICE).accept("image/png").get("/v1/notes/" + UUID.randomUUID()))
                .hasStatus(406)
                .hasType("not-acceptable");
    }

    @Test
    void aFormatThatCannotBeReadIsAProblem() {
        assertProblem(Api.as(OFFICE).contentType("text/plain").body("hello").post("/v1/notes"))
                .hasStatus(415)
                .hasType("unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{",
                "[]",
                "{\"unitId\":\"x\",\"text\":\"a\"}",
                "{\"unitId\":\"0190a5d0-0000-7000-8000-000000000001\",\"text\":\"a\",\"version\":7}",
                "{\"unitId\":\"0190a5d0-0000-7000-8000-000000000001\",\"text\":\"a\",\"text\":\"b\"}",
            })
    void aBodyThatIsNotWhatTheContractSaysIsRefused(String body) {
        assertProblem(Api.as(OFFICE).body(body).post("/v1/notes"))
                .hasStatus(400)
                .hasType("malformed-body");
    }

    @Test
    void anUnacceptableFieldIsPointedAt() {
        Response answer = NoteCalls.write(UUID.randomUUID(), "x".repeat(21));

        assertProblem(answer).hasStatus(400).hasType("invalid-fields").pointsAt("/text");
    }

    @Test
    void aMissingFieldIsSaidInWordsAnOfficialUses() {
        Api.as(OFFICE)
                .body(Map.of("text", "one"))
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/unitId"))
                .body("errors[0].detail", is("必填"));
    }

    @Test
    void whatIsLargerThanAllowedIsRefusedAsAProblem() {
        assertProblem(Api.as(OFFICE).body(new byte[1_100_000]).post("/v1/notes"))
                .hasStatus(413)
                .hasType("too-large")
                .isInChinese();
        assertProblem(Api.as(OFFICE, "en").body(new byte[1_100_000]).post("/v1/notes"))
                .isInEnglish();
    }

    @Test
    void anEmptyBodyIsRefused() {
        assertProblem(Api.as(OFFICE).post("/v1/notes")).hasStatus(400);
    }

    @Test
    void aMistypedFilterIsRefusedInsteadOfIgnored() {
        assertProblem(Api.as(OFFICE).get("/v1/notes?untit=1")).hasStatus(400).hasType("unknown-parameter");
    }

    @Test
    void aFilterValueThatCannotBeReadIsRefused() {
        assertProblem(Api.as(OFFICE).get("/v1/notes?unit=abc")).hasStatus(400).hasType("invalid-parameter");
    }

    @Test
    void withoutATokenNobodyIsLetIn() {
        assertProblem(Api.anonymously().get("/v1/notes")).hasStatus(401).hasType("not-authenticated");
    }

    @Test
    void aTokenThatIsExpiredOrNotForUsOrForgedIsRefused() {
        assertProblem(Api.as(TestTokens.expired()).get("/v1/notes")).hasStatus(401);
        assertProblem(Api.as(TestTokens.forAnotherAudience()).get("/v1/notes")).hasStatus(401);
        assertProblem(Api.as(TestTokens.ofAStranger()).get("/v1/notes")).hasStatus(401);
        assertProblem(Api.as("not.a.token").get("/v1/notes")).hasStatus(401);
    }

    @Test
    void aRoleThatMayNotDoItIsToldSo() {
        assertProblem(Api.as(TestTokens.auditor()).get("/v1/notes"))
                .hasStatus(403)
                .hasType("not-allowed");
    }

    @Test
    void aTokenWithForeignRolesOnlyOpensNothing() {
        Api.as(TestTokens.auditor()).get("/v1/notes/count").then().statusCode(200);

        assertProblem(Api.as(TestTokens.of("default-roles-county", "a-visitor", null))
                        .get("/v1/notes/count"))
                .hasStatus(403)
                .hasType("not-allowed");
    }

    @Test
    void aUnitUserWhoseTokenNamesNoUnitIsToldSo() {
        var id = NoteCalls.written(UUID.randomUUID(), "one");

        assertProblem(Api.as(TestTokens.unitWithoutClaim()).get("/v1/notes/" + id))
                .hasStatus(403)
                .hasType("unit-unknown");
    }

    @Test
    void aSiblingUnitsRecordDoesNotExistAndStaysAsItIs() {
        var owner = UUID.randomUUID();
        var id = NoteCalls.written(owner, "mine");
        var sibling = TestTokens.unit(UUID.randomUUID());

        assertProblem(Api.as(sibling).get("/v1/notes/" + id)).hasStatus(404).hasType("not-found");
        assertProblem(Api.as(sibling)
                        .header("If-Match", "\"0\"")
                        .body(Map.of("unitId", owner, "text", "yours"))
                        .put("/v1/notes/" + id))
                .hasStatus(404);
        Api.as(TestTokens.unit(owner))
                .get("/v1/notes/" + id)
                .then()
                .statusCode(200)
                .body("text", org.hamcrest.Matchers.is("mine"));
    }

    @Test
    void whoReadsEnglishIsAnsweredInEnglish() {
        assertProblem(Api.as(OFFICE, "en").get("/v1/nothing")).isInEnglish();
        assertProblem(Api.as(OFFICE).get("/v1/nothing")).isInChinese();
    }
}
