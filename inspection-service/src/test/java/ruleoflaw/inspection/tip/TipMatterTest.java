package ruleoflaw.inspection.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.aUnit;
import static ruleoflaw.inspection.tip.TipCalls.HANDLER;
import static ruleoflaw.inspection.tip.TipCalls.idIn;
import static ruleoflaw.inspection.tip.TipCalls.step;
import static ruleoflaw.inspection.tip.TipCalls.takenDown;
import static ruleoflaw.inspection.tip.TipCalls.takenDownBody;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.security.Role;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;
import ruleoflaw.inspection.AllTopics;
import ruleoflaw.inspection.InspectionCalls;
import ruleoflaw.inspection.deadline.Sweeping;

/** The one deadline engine watches tips too, and tells nobody but their handlers. */
@QuarkusTest
class TipMatterTest {
    @TestHTTPResource(management = true)
    URI management;

    @Inject
    Sweeping sweeping;

    @BeforeEach
    void itIsTheSeventhOfSeptember() {
        SuiteDay.is(management, "2026-09-07");
    }

    @Test
    void routingAndAnswerAreMattersOfTheEngine() throws SQLException {
        var tip = takenDown();
        // 15 days after Monday 09-07; three days before it the handlers are reminded
        assertThat(matter(tip, "TIP_ROUTING")).isEqualTo(List.of("2026-09-22", "RUNNING", "2026-09-19"));

        step(tip, "registration", Map.of()).then().statusCode(200);
        step(tip, "acceptance", Map.of()).then().statusCode(200);
        assertThat(matter(tip, "TIP_ROUTING").get(1)).isEqualTo("DONE");
        assertThat(matter(tip, "TIP_ANSWER")).isEqualTo(List.of("2026-11-06", "RUNNING", "2026-11-03"));

        // 90 days after 09-07 is Sunday 12-06, so Monday is the last day; the reminder looks at the day itself
        step(tip, "extension", Map.of("days", 30, "approval", "负责人批准")).then().statusCode(200);
        assertThat(matter(tip, "TIP_ANSWER")).isEqualTo(List.of("2026-12-07", "RUNNING", "2026-12-03"));

        step(tip, "answer", Map.of("text", "已责成有关单位改正程序")).then().statusCode(200);
        assertThat(matter(tip, "TIP_ANSWER").get(1)).isEqualTo("DONE");
    }

    @Test
    void aTransferEndsWhatIsOwedThen() throws SQLException {
        var tip = TipCalls.registered();
        step(tip, "transfer", Map.of("organ", "DISCIPLINE", "reason", "属于纪检监察机关受理范围"))
                .then()
                .statusCode(200);

        assertThat(matter(tip, "TIP_ROUTING").get(1)).isEqualTo("TRANSFERRED");
    }

    @Test
    void afterADowntimeOverTheSpringFestivalTheReminderComesOnceWithItsDay() throws Exception {
        SuiteDay.is(management, "2026-02-06");
        var tip = "/v1/tips/"
                + Api.as(HANDLER)
                        .body(InspectionCalls.with(takenDownBody(), "receivedOn", "2026-02-06"))
                        .post("/v1/tips")
                        .then()
                        .statusCode(201)
                        // 15 days after 02-06 is Saturday 02-21, off until Monday 23
                        .body("routeBy", is("2026-02-24"))
                        .extract()
                        .path("id");

        SuiteDay.is(management, "2026-03-02");
        sweeping.together(2);

        assertThat(query("""
                        select rung || ' ' || fell_on || ' ' || noticed_on from firing f join matter m on m.id = f.matter_id
                        where m.subject = '%s'""".formatted(idIn(tip)))).containsExactly("BLUE 2026-02-18 2026-03-02");
        assertThat(AllTopics.mentioning(idIn(tip))).isEmpty();
    }

    @Test
    void nobodyButAHandlerOfTheWholeCountySeesTheDaysOfTips() throws SQLException {
        var tip = takenDown();
        var matter = "/v1/matters/"
                + query("select id from matter where subject = '" + idIn(tip) + "'")
                        .getFirst();
        var list = "/v1/matters?kind=TIP_ROUTING&limit=200";
        Api.as(HANDLER).get(matter).then().statusCode(200);
        Api.as(HANDLER).get(list).then().body("items", not(empty()));

        var unit = aUnit();
        for (var other : List.of(
                OFFICE, TestTokens.auditor(), TestTokens.unit(unit), TestTokens.of(Role.TIP_HANDLER, "cousin", unit))) {
            assertProblem(Api.as(other).get(matter)).hasStatus(404);
            Api.as(other).get(list).then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void neitherIdNorAuditTellTheMomentWhenATipCame() throws SQLException {
        var tip = takenDown();
        var matter = query("select id from matter where subject = '" + idIn(tip) + "'")
                .getFirst();

        assertThat(matter.charAt(14)).as("version of the id").isEqualTo('4');
        assertThat(query(
                        "select operation from audit_entry where row_key in ('%s', '%s')".formatted(matter, idIn(tip))))
                .isEmpty();
    }

    @Test
    void whoReadsATipIsWrittenDown() {
        var tip = takenDown();
        Api.as(HANDLER).get(tip + "/content").then().statusCode(200);

        Api.as(TestTokens.auditor())
                .get(tip + "/reads")
                .then()
                .statusCode(200)
                .body("items.reader", is(List.of("handler-one")))
                .body("items.part", is(List.of("STORY")));
        assertProblem(Api.as(OFFICE).get(tip + "/reads")).hasStatus(403);
    }

    /** Its last day, its status and the day of the next rung. */
    private static List<String> matter(String tip, String kind) throws SQLException {
        return List.of(query("""
                        select last_day || ' ' || status || ' ' || coalesce(next_on::text, '-') from matter
                        where subject = '%s' and kind = '%s'""".formatted(idIn(tip), kind)).getFirst().split(" "));
    }

    private static List<String> query(String sql) throws SQLException {
        try (var connection = Database.connect();
                var found = connection.createStatement().executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
