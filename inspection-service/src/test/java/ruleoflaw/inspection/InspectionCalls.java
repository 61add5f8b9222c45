package ruleoflaw.inspection;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.Database;
import ruleoflaw.chassis.testing.TestTokens;

/** The calls that the tests of this service make again and again; {@code a…} makes what is usual and returns its id. */
public final class InspectionCalls {
    public static final String OFFICE = TestTokens.office();
    /** Who records the findings. */
    public static final String FINDER = TestTokens.inspector("inspector-one");
    /** Somebody else. */
    public static final String VERIFIER = TestTokens.inspector("inspector-two");

    private InspectionCalls() {}

    public static Response post(String token, String path, Map<String, ?> body) {
        return Api.as(token).body(body).post(path);
    }

    public static Response put(String token, String path, long version, Map<String, ?> body) {
        return Api.as(token).header("If-Match", Api.etag(version)).body(body).put(path);
    }

    /** The step on the thing as it is now. */
    public static Response step(String token, String thing, String step, Map<String, ?> body) {
        var version = Api.as(OFFICE).get(thing).<Integer>path("version");
        return put(token, thing + "/" + step, version, body);
    }

    public static Response step(String token, String thing, String step) {
        return step(token, thing, step, Map.of());
    }

    public static UUID created(Response response) {
        return UUID.fromString(response.then().statusCode(201).extract().path("id"));
    }

    /** The body with one field replaced, or removed by null. */
    public static Map<String, Object> with(Map<String, ?> body, String field, Object value) {
        var changed = new HashMap<String, Object>(body);
        changed.put(field, value);
        return changed;
    }

    /** A unit as if target-service had told of it. */
    public static UUID aUnit() {
        return aUnit(true);
    }

    public static UUID aUnit(boolean active) {
        return aUnit("TOWNSHIP", active);
    }

    public static UUID aUnitOf(String group) {
        return aUnit(group, true);
    }

    private static UUID aUnit(String group, boolean active) {
        var id = UUID.randomUUID();
        try (var connection = Database.connect();
                var insert = connection.prepareStatement("insert into known_unit values (?, 0, '单位', 'x', ?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, group);
            insert.setBoolean(3, active);
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, Object> roundBody() {
        return new HashMap<>(Map.of(
                "year", 2026,
                "name", "上半年法治督察",
                "kind", "HALF_YEAR",
                "legalBasis", "RULE_OF_LAW_INSPECTION",
                "approvalDocument", "云法委督〔2026〕3号",
                "from", "2026-07-06",
                "to", "2026-07-10"));
    }

    public static UUID aRound() {
        return created(post(OFFICE, "/v1/rounds", roundBody()));
    }

    public static Map<String, Object> visitBody(UUID unit, String mode) {
        return new HashMap<>(Map.of("unitId", unit, "mode", mode, "on", "2026-07-06", "place", "政务大厅"));
    }

    public static UUID aVisit(UUID round, UUID unit, String mode) {
        return created(post(OFFICE, "/v1/rounds/" + round + "/visits", visitBody(unit, mode)));
    }

    public static Map<String, Object> findingBody(UUID unit) {
        return new HashMap<>(Map.of(
                "unitId", unit,
                "source", "TIP",
                "foundOn", "2026-07-06",
                "title", "处罚决定未公示",
                "description", "抽查的三份处罚决定均未按期公示",
                "severity", "SLIGHT"));
    }

    public static UUID aFinding(UUID unit) {
        return created(post(FINDER, "/v1/findings", findingBody(unit)));
    }

    public static UUID aFindingAt(UUID visit, UUID unit) {
        var body = with(with(findingBody(unit), "source", "VISIT"), "visitId", visit);
        return created(post(FINDER, "/v1/findings", body));
    }

    public static UUID aConfirmedFinding(UUID unit) {
        var finding = aFinding(unit);
        step(OFFICE, "/v1/findings/" + finding, "confirmation").then().statusCode(200);
        return finding;
    }

    /** An order with the usual thirty days. */
    public static UUID anOrder(UUID finding) {
        return created(post(OFFICE, "/v1/findings/" + finding + "/rectification-orders", Map.of("demand", "限期公示")));
    }

    /** An order for this unit that it has acknowledged and reported on. */
    public static String aSubmittedOrder(UUID unit) {
        var order = "/v1/rectification-orders/" + anOrder(aConfirmedFinding(unit));
        step(TestTokens.unit(unit), order, "acknowledgement").then().statusCode(200);
        step(TestTokens.unit(unit), order, "submission", Map.of("measures", "已全部公示"))
                .then()
                .statusCode(200);
        return order;
    }
}
