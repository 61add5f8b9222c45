package ruleoflaw.inspection.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ruleoflaw.inspection.InspectionCalls.FINDER;
import static ruleoflaw.inspection.InspectionCalls.aConfirmedFinding;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.InspectionCalls.anOrder;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.card.CardCalls.linesOf;
import static ruleoflaw.inspection.card.CardCalls.told;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.deadline.Sweeping;

/** The calendar issues cards, whoever looks at it and whenever: an order of 20 July, due 19 August. */
@QuarkusTest
class CardIssuingTest {
    @Inject
    Sweeping sweeping;

    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;
    private UUID order;

    @BeforeEach
    void anOrderIsIssuedOn20July() {
        SuiteDay.is(management, "2026-07-20");
        unit = aUnit();
        order = anOrder(aConfirmedFinding(unit));
    }

    @Test
    void eachColourComesOnItsOwnDayAndIsTold() {
        on("2026-08-15");
        assertThat(linesOf(order)).isEmpty();
        on("2026-08-16");
        on("2026-08-25");
        assertThat(linesOf(order)).containsExactly("BLUE 2026-08-16 2026-08-16 ISSUED");
        on("2026-08-26");
        on("2026-09-01");
        assertThat(linesOf(order)).hasSize(2).contains("YELLOW 2026-08-26 2026-08-26 ISSUED");
        on("2026-09-02");

        assertThat(linesOf(order)).hasSize(3).contains("RED 2026-09-02 2026-09-02 ISSUED");
        assertThat(told(order, 3)).hasSize(3).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo("inspection.card.issued.v1");
            assertThat(event.data().get("unitId").asText()).isEqualTo(unit.toString());
            assertThat(event.data().get("year").asInt()).isEqualTo(2026);
            assertThat(event.data().get("status").asText()).isEqualTo("ISSUED");
            assertThat(event.data().get("colour").asText()).isEqualTo("RED");
            assertThat(event.data().get("matterKind").asText()).isEqualTo("ORDER");
            assertThat(event.data().get("rule").asText()).isEqualTo("红牌:逾期满10个工作日(期限2026-08-19)");
            assertThat(event.data().get("issuedOn").asText()).isEqualTo("2026-09-02");
        });
    }

    @Test
    void replicasThatComeBackTogetherAfterADowntimeSkipNothingAndDoNothingTwice() throws Exception {
        SuiteDay.is(management, "2026-09-10");

        sweeping.together(8);
        sweeping.together(8);

        assertThat(linesOf(order))
                .containsExactlyInAnyOrder(
                        "BLUE 2026-08-16 2026-09-10 ISSUED",
                        "YELLOW 2026-08-26 2026-09-10 ISSUED",
                        "RED 2026-09-02 2026-09-10 ISSUED");
        assertThat(told(order, 3)).hasSize(3);
    }

    /** Nobody has looked since July: the deed itself makes up for it. */
    @Test
    void theCardsDoNotDependOnWhetherAnybodyLooked() {
        signOn("2026-07-21");
        SuiteDay.is(management, "2026-08-28");

        submit();
        sweeping.now();

        assertThat(linesOf(order))
                .containsExactlyInAnyOrder("BLUE 2026-08-16 2026-08-28 ISSUED", "YELLOW 2026-08-26 2026-08-28 ISSUED");
    }

    @Test
    void whoSubmitsOnTheFourthDayGetsNoYellowCardHoweverLongTheVerifierTakes() {
        signOn("2026-07-21");
        SuiteDay.is(management, "2026-08-25");
        submit();

        on("2026-10-30");

        assertThat(linesOf(order)).containsExactly("BLUE 2026-08-16 2026-08-25 ISSUED");
    }

    /** Reported on the second day over, returned a week later; the third day is Monday 31 August, the fifth 2 September. */
    @Test
    void theTimeWithTheOfficeDoesNotCount() {
        signOn("2026-07-21");
        SuiteDay.is(management, "2026-08-21");
        submit();
        SuiteDay.is(management, "2026-08-28");
        step(FINDER, path(), "return", Map.of("reason", "证据不足")).then().statusCode(200);

        on("2026-09-01");
        assertThat(linesOf(order)).hasSize(1);
        on("2026-09-02");
        assertThat(linesOf(order)).hasSize(2).contains("YELLOW 2026-09-02 2026-09-02 ISSUED");
    }

    @Test
    void theDatabaseItselfRefusesTheSameRungTwice() {
        on("2026-08-26");

        assertThatThrownBy(this::insertASecondYellow)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("firing_once");
    }

    private void insertASecondYellow() throws SQLException {
        try (var connection = Database.connect();
                var insert = connection.prepareStatement("""
                        insert into firing
                        select gen_random_uuid(), f.matter_id, f.rung, f.term + 1, f.fell_on, f.noticed_on, f.rule, true, false
                        from firing f join matter m on m.id = f.matter_id where m.subject = ? and f.rung = 'YELLOW'
                        """)) {
            insert.setObject(1, order);
            insert.executeUpdate();
        }
    }

    private void on(String day) {
        SuiteDay.is(management, day);
        sweeping.now();
    }

    private void signOn(String day) {
        SuiteDay.is(management, day);
        step(TestTokens.unit(unit), path(), "acknowledgement").then().statusCode(200);
    }

    private void submit() {
        step(TestTokens.unit(unit), path(), "submission", Map.of("measures", "已全部公示"))
                .then()
                .statusCode(200);
    }

    private String path() {
        return "/v1/rectification-orders/" + order;
    }
}
