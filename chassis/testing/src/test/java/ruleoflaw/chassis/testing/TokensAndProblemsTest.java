package ruleoflaw.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class TokensAndProblemsTest {
    @Test
    void theOfficeIsLetIn() {
        var answer = get("office", TestTokens.office());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).isEqualTo("office-clerk");
    }

    @Test
    void aUnitSpeaksForTheUnitOfItsToken() {
        var unitId = UUID.randomUUID();

        assertThat(get("unit", TestTokens.unit(unitId)).asString()).isEqualTo(unitId.toString());
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsRefused(String token) {
        assertProblem(get("office", token))
                .hasStatus(401)
                .hasType("not-authenticated")
                .isInChinese();
    }

    static String[] badTokens() {
        return new String[] {TestTokens.expired(), TestTokens.forAnotherAudience(), TestTokens.ofAStranger(), "nonsense"
        };
    }

    @Test
    void anotherRoleIsNotAllowed() {
        assertProblem(get("office", TestTokens.inspector("li"))).hasStatus(403).hasType("not-allowed");
    }

    @Test
    void aUnitTokenWithoutUnitIsRefusedInTheCallersLanguage() {
        assertProblem(Api.as(TestTokens.unitWithoutClaim(), "en").get("/v1/askers/unit"))
                .hasStatus(403)
                .hasType("unit-unknown")
                .isInEnglish();
    }

    @Test
    void whatIsNoProblemIsReported() {
        var fine = get("office", TestTokens.office());

        assertThatThrownBy(() -> assertProblem(fine)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aTestMayTakeTheBrokerAwayAndBringItBack() throws Exception {
        Broker.stop();
        assertThat(get("office", TestTokens.office()).statusCode()).isEqualTo(200);

        Broker.start();
        try (var admin = Broker.admin()) {
            assertThat(admin.listTopics().names().get()).contains("ruleoflaw.target.events.v1");
        }
    }

    private static Response get(String role, String token) {
        return Api.as(token).get("/v1/askers/" + role);
    }
}
