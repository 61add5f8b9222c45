package ruleoflaw.publicity.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.idOf;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.put;
import static ruleoflaw.publicity.PublicityCalls.statusOf;
import static ruleoflaw.publicity.PublicityCalls.step;
import static ruleoflaw.publicity.PublicityCalls.versionOf;
import static ruleoflaw.publicity.PublicityCalls.with;
import static ruleoflaw.publicity.StudyCalls.SESSIONS;
import static ruleoflaw.publicity.StudyCalls.aRegister;
import static ruleoflaw.publicity.StudyCalls.aSession;
import static ruleoflaw.publicity.StudyCalls.sign;
import static ruleoflaw.publicity.StudyCalls.signAt;
import static ruleoflaw.publicity.StudyCalls.study;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ruleoflaw.chassis.http.Download;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.RecordedEvent;
import ruleoflaw.chassis.testing.RecordedEvents;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** Study of law over HTTP: recorded by the unit, its sign-in sheet pasted whole, its figures told to the others. */
@QuarkusTest
class StudySessionResourceTest {
    private static final String EVENTS = "ruleoflaw.publicity.events.v1";

    @TestHTTPResource(management = true)
    URI management;

    private UUID unit;
    private String clerk;

    @BeforeEach
    void itIsTheEleventhOfMay() {
        SuiteDay.is(management, "2026-05-11");
        unit = aUnit();
        clerk = TestTokens.unit(unit);
        aRegister(unit);
    }

    @Test
    void aSessionIsToldCorrectedAndWithdrawn() {
        var session = aSession(unit, study());
        put(clerk, session, versionOf(session), with(study(), "hours", 3.5))
                .then()
                .statusCode(200);
        step(clerk, session, "withdrawal", Map.of("reason", "重复登记")).then().statusCode(200);

        var events = RecordedEvents.await(EVENTS, idOf(session), 3);

        assertThat(events)
                .extracting(RecordedEvent::type)
                .containsExactly(
                        "publicity.study-session.held.v1",
                        "publicity.study-session.corrected.v1",
                        "publicity.study-session.withdrawn.v1");
        var corrected = events.get(1).data();
        assertThat(corrected.get("unitId").asText()).isEqualTo(unit.toString());
        assertThat(corrected.get("year").asInt()).isEqualTo(2026);
        assertThat(corrected.get("mode").asText()).isEqualTo("COLLECTIVE");
        assertThat(corrected.get("hours").decimalValue()).isEqualByComparingTo("3.5");
        assertThat(events.getLast().data().get("status").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void whoReachesTheHoursOfHisKindIsCountedAndEveryChangeIsTold() {
        var first = aSession(unit, with(study(), "hours", 38));
        sign(unit, first, "姓名,学时\n示例甲,\n示例乙,30.5\n示例丙,\n")
                .then()
                .statusCode(200)
                .body("added", equalTo(3));
        var second = aSession(unit, with(with(with(study(), "kind", "READING"), "mode", "SELF"), "hours", 22));
        sign(unit, second, "姓名,学时\n示例甲,2\n示例乙,9\n示例丙,22\n").then().statusCode(200);
        figures(1, 3, 2);

        sign(unit, second, "姓名,学时\n示例甲,2\n示例乙,9.5\n示例丙,21.99\n")
                .then()
                .statusCode(200)
                .body("changed", equalTo(2));
        figures(1, 3, 2);
        step(clerk, first, "withdrawal", Map.of("reason", "重复登记")).then().statusCode(200);
        figures(0, 3, 0);

        var told = RecordedEvents.await(EVENTS, this::isCountOfOurs, 4);
        assertThat(told.getLast().data().get("reached").asInt()).isZero();
        assertThat(told)
                .extracting(RecordedEvent::subject)
                .containsOnly(told.getFirst().subject());
        assertThat(told).extracting(RecordedEvent::text).noneMatch(text -> text.contains("示例"));
    }

    @Test
    void theSameSheetTwiceChangesNothingAndADryRunNeither() {
        var session = aSession(unit, study());
        signAt(unit, session, 0, "?dry-run=true", "姓名\n示例甲\n")
                .then()
                .statusCode(200)
                .body("added", equalTo(1));
        assertThat(versionOf(session)).isZero();
        sign(unit, session, "姓名\n示例甲\n示例乙\n").then().statusCode(200);
        var version = versionOf(session);

        sign(unit, session, "姓名\n示例乙\n示例甲\n").then().statusCode(200).body("unchanged", equalTo(2));
        assertThat(versionOf(session)).isEqualTo(version);

        sign(unit, session, "姓名\n示例乙\n").then().statusCode(200).body("removed", equalTo(1));
        assertThat(Api.as(clerk).get(session + "/attendance").<List<String>>path("items.name"))
                .containsExactly("示例乙");
        Api.as(clerk).get(session).then().body("attendees", equalTo(1));
    }

    @Test
    void aSheetGoesOutAsAWorkbookAndComesInAgain() {
        var session = aSession(unit, study());
        sign(unit, session, "姓名,学时\n示例甲,1.5\n示例乙,\n").then().statusCode(200);

        var workbook = Api.as(clerk).get(session + "/attendance/sheet").asByteArray();

        Api.as(clerk)
                .contentType(Download.XLSX)
                .header("If-Match", Api.etag(versionOf(session)))
                .body(workbook)
                .put(session + "/attendance?dry-run=true")
                .then()
                .statusCode(200)
                .body("added", equalTo(0))
                .body("removed", equalTo(0));
        assertProblem(Api.as(TestTokens.unit(aUnit())).get(session + "/attendance/sheet"))
                .hasStatus(404);
    }

    @Test
    void aSheetWithAMistakeChangesNothing() {
        var session = aSession(unit, study());

        assertProblem(sign(unit, session, "姓名\n示例甲\n无名氏\n")).hasStatus(422).pointsAt("/rows/3/姓名");
        assertProblem(signAt(unit, session, 7, "", "姓名\n示例甲\n")).hasStatus(412);

        Api.as(clerk).get(session + "/attendance").then().body("items.size()", equalTo(0));
    }

    @Test
    void aSiblingUnitNeitherSeesNorChangesASession() {
        var session = aSession(unit, study());
        var sibling = aUnit();
        var other = TestTokens.unit(sibling);

        assertProblem(Api.as(other).get(session)).hasStatus(404);
        assertProblem(Api.as(other).get(session + "/attendance")).hasStatus(404);
        assertProblem(put(other, session, 0, study())).hasStatus(404);
        assertProblem(signAt(sibling, session, 0, "", "姓名\n示例甲\n")).hasStatus(404);
        Api.as(other).get(SESSIONS).then().body("items.size()", equalTo(0));
        Api.as(other).get("/v1/study-figures").then().body("items.size()", equalTo(0));
        assertThat(versionOf(session)).isZero();
    }

    @Test
    void onlyTheUnitAndTheOfficeSeeWhoWasThere() {
        var session = aSession(unit, study());

        assertProblem(Api.as(TestTokens.inspector("i")).get(session + "/attendance"))
                .hasStatus(403);
        assertProblem(post(OFFICE, SESSIONS, study())).hasStatus(403);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("title", " ", 400, "/title"),
                Arguments.of("mode", null, 400, "/mode"),
                Arguments.of("mode", "SELF", 422, "/mode"),
                Arguments.of("heldOn", "2026-05-12", 422, "/heldOn"),
                Arguments.of("hours", 0, 400, "/hours"),
                Arguments.of("hours", 1.555, 400, "/hours"),
                Arguments.of("laws", List.of("示例甲"), 400, "/laws/0"),
                Arguments.of("fileIds", List.of(UUID.randomUUID()), 422, "/fileIds"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsRefusedWhereItStands(String field, Object value, int status, String pointer) {
        assertProblem(post(clerk, SESSIONS, with(study(), field, value)))
                .hasStatus(status)
                .pointsAt(pointer);

        Api.as(clerk).get(SESSIONS).then().body("items.size()", equalTo(0));
    }

    @Test
    void aStepNeedsTheVersionThatWasReadAndAStateThatAllowsIt() {
        var session = aSession(unit, study());

        assertProblem(Api.as(clerk).body(Map.of("reason", "误报")).put(session + "/withdrawal"))
                .hasStatus(428);
        step(clerk, session, "withdrawal", Map.of("reason", "误报")).then().statusCode(200);
        assertProblem(step(clerk, session, "withdrawal", Map.of("reason", "误报")))
                .hasStatus(409);
        assertThat(statusOf(session)).isEqualTo("WITHDRAWN");
    }

    private void figures(int sessions, int staff, int reached) {
        Api.as(clerk)
                .get("/v1/study-figures?year=2026")
                .then()
                .body("items[0].collectiveSessions", equalTo(sessions))
                .body("items[0].staff", equalTo(staff))
                .body("items[0].reached", equalTo(reached));
    }

    private boolean isCountOfOurs(RecordedEvent event) {
        return "publicity.study-hours.counted.v1".equals(event.type())
                && event.data().get("unitId").asText().equals(unit.toString());
    }
}
