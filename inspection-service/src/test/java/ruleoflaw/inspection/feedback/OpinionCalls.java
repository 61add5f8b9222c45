package ruleoflaw.inspection.feedback;

import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.VERIFIER;
import static ruleoflaw.inspection.InspectionCalls.aFindingAt;
import static ruleoflaw.inspection.InspectionCalls.aRound;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.put;
import static ruleoflaw.inspection.InspectionCalls.step;
import static ruleoflaw.inspection.InspectionCalls.visitBody;
import static ruleoflaw.inspection.InspectionCalls.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** The calls about feedback opinions that tests make again and again. */
public final class OpinionCalls {
    public static final String PATH = "/v1/feedback-opinions";
    static final Map<String, String> NUMBER = Map.of("number", "云法督馈〔2026〕3号");

    private OpinionCalls() {}

    /**
     * A unit that a round has visited, with one confirmed finding: {@code inspector-one} found it, {@code of-the-team} was
     * there, {@code sheet-writer} noted it, {@code of-the-round} led the round and visited nobody.
     */
    record Inspected(UUID round, UUID unit, UUID finding) {
        static Inspected of(UUID unit) {
            var round = aRound();
            put(
                            OFFICE,
                            "/v1/rounds/" + round + "/team",
                            0,
                            Map.of(
                                    "leader",
                                    Map.of("person", "of-the-round"),
                                    "members",
                                    List.of(Map.of("person", "inspector-one"), Map.of("person", "of-the-team"))))
                    .then()
                    .statusCode(200);
            var planned = with(visitBody(unit, "OPEN"), "team", List.of("inspector-one", "of-the-team"));
            var visit = created(post(OFFICE, "/v1/rounds/" + round + "/visits", planned));
            aSheetAt(visit);
            var finding = aFindingAt(visit, unit);
            step(OFFICE, "/v1/findings/" + finding, "confirmation").then().statusCode(200);
            step(VERIFIER, "/v1/visits/" + visit, "closure").then().statusCode(200);
            return new Inspected(round, unit, finding);
        }

        private static void aSheetAt(UUID visit) {
            var lines = List.of(Map.of("item", "公示", "verdict", "FAIL"));
            Api.as(TestTokens.inspector("sheet-writer"))
                    .body(Map.of("kind", "DESK", "lines", lines, "writtenAt", "2026-07-06T02:00:00Z"))
                    .put("/v1/visits/" + visit + "/check-sheets/" + UUID.randomUUID())
                    .then()
                    .statusCode(200);
        }

        Map<String, Object> body() {
            return new HashMap<>(Map.of(
                    "roundId",
                    round,
                    "unitId",
                    unit,
                    "conclusion",
                    "总体情况较好。\n公示工作存在不足。",
                    "findingIds",
                    List.of(finding),
                    "days",
                    30));
        }
    }

    static String aDraft(Map<String, ?> body) {
        return PATH + "/" + created(post(OFFICE, PATH, body));
    }

    /** Approved by {@code approver} and sent. */
    static void send(String opinion) {
        step(OFFICE, opinion, "submission").then().statusCode(200);
        step(TestTokens.approver(), opinion, "approval").then().statusCode(200);
        step(OFFICE, opinion, "sending", NUMBER).then().statusCode(200);
    }

    /** Sent to the unit and signed for, with one finding by {@code inspector-one}. */
    public static String acknowledgedBy(UUID unit) {
        var opinion = aDraft(Inspected.of(unit).body());
        send(opinion);
        step(TestTokens.unit(unit), opinion, "acknowledgement").then().statusCode(200);
        return opinion;
    }

    /** Drafts, approves and sends the revision. */
    public static String revised(String opinion, Map<String, ?> contents) {
        var revision = PATH + "/" + created(post(OFFICE, opinion + "/revisions", contents));
        send(revision);
        return revision;
    }
}
