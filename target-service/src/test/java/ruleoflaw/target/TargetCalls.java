package ruleoflaw.target;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.TestTokens;

/** The calls that the tests of this service make again and again; {@code a…} makes what is usual and returns its id. */
public final class TargetCalls {
    public static final String OFFICE = TestTokens.office();

    /** There is one plan a year, so every test takes a year of its own; no calendar reaches that far. */
    private static final AtomicInteger YEARS = new AtomicInteger(2030);

    private static final AtomicInteger UNITS = new AtomicInteger();

    private TargetCalls() {}

    public static int aYear() {
        return YEARS.incrementAndGet();
    }

    public static Response post(String token, String path, Object body) {
        return Api.as(token).body(body).post(path);
    }

    public static Response put(String token, String path, long version, Object body) {
        return Api.as(token).header("If-Match", Api.etag(version)).body(body).put(path);
    }

    /** The step on the thing as it is now. */
    public static Response step(String token, String thing, String step, Object body) {
        return put(token, thing + "/" + step, version(thing), body);
    }

    public static Response step(String token, String thing, String step) {
        return step(token, thing, step, Map.of());
    }

    public static int version(String thing) {
        return Api.as(OFFICE).get(thing).then().statusCode(200).extract().path("version");
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

    public static Response importCsv(String path, String table) {
        return importCsv(path, table.getBytes(StandardCharsets.UTF_8));
    }

    public static Response importCsv(String path, byte[] table) {
        return Api.as(OFFICE).contentType("text/csv").body(table).post(path);
    }

    /** A department that no test has seen before; its number makes the credit code. */
    public static UUID aUnit() {
        var code = creditCode(UNITS.incrementAndGet());
        importCsv("/v1/unit-imports", "uscc,name,type,group\n" + code + ",单位" + code + ",DEPARTMENT,NON_ENFORCEMENT\n")
                .then()
                .statusCode(201);
        return UUID.fromString(
                Api.as(OFFICE).get("/v1/units?uscc=" + code).then().extract().path("items[0].id"));
    }

    /** An invented credit code whose check character is right, worked out the slow way. */
    public static String creditCode(int number) {
        var alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var weights = new int[] {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        var body = "11530998%09d".formatted(700_000_000 + number);
        var sum = IntStream.range(0, 17)
                .map(i -> alphabet.indexOf(body.charAt(i)) * weights[i])
                .sum();
        return body + alphabet.charAt((31 - sum % 31) % 31);
    }

    public static Map<String, Object> planBody(int year) {
        return Map.of(
                "year",
                year,
                "title",
                "云岭县全面依法治县工作要点",
                "superiorDocument",
                Map.of("title", "上级工作要点", "number", "法委发1号", "issuer", "市委", "issuedOn", "2026-01-04"));
    }

    public static UUID aPlan(int year) {
        return created(post(OFFICE, "/v1/plans", planBody(year)));
    }

    public static Map<String, Object> targetBody(String code) {
        return Map.of(
                "code", code,
                "title", "行政执法人员持证上岗",
                "kind", "QUANTITATIVE",
                "measure", "RATIO",
                "targetValue", 100,
                "measureUnit", "%");
    }

    public static UUID aTarget(UUID plan, String code) {
        return created(post(OFFICE, "/v1/plans/" + plan + "/targets", targetBody(code)));
    }

    public static void publish(UUID plan) {
        step(TestTokens.approver(), "/v1/plans/" + plan, "approval", Map.of("document", "法委发2号"))
                .then()
                .statusCode(200);
        step(OFFICE, "/v1/plans/" + plan, "publication").then().statusCode(200);
    }

    public static Map<String, Object> line(UUID target, UUID unit, String weight, String due) {
        return Map.of("targetId", target, "unitIds", List.of(unit), "weight", new BigDecimal(weight), "due", due);
    }

    public static Response issue(UUID plan, List<?> lines) {
        return post(OFFICE, "/v1/plans/" + plan + "/assignments", Map.of("lines", lines));
    }

    /** A unit's only assignment in a new plan of that year, counting 100. */
    public static String anAssignment(UUID unit, int year, String due) {
        var plan = aPlan(year);
        var target = aTarget(plan, "A-1");
        publish(plan);
        issue(plan, List.of(line(target, unit, "100", due))).then().statusCode(201);
        return assignmentsOf(plan).getFirst();
    }

    public static String anAssignment(UUID unit) {
        var year = aYear();
        return anAssignment(unit, year, year + "-11-25");
    }

    /** The addresses of the plan's assignments, in the order of issue. */
    public static List<String> assignmentsOf(UUID plan) {
        List<String> ids = Api.as(OFFICE)
                .get("/v1/assignments?limit=200&plan=" + plan)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(id -> "/v1/assignments/" + id).toList();
    }

    public static Response reportCompletion(UUID unit, String assignment) {
        return step(TestTokens.unit(unit), assignment, "completion-report", Map.of("result", "已全部持证上岗"));
    }

    /** An assignment that its unit signed for and reported as done. */
    public static String aReportedAssignment(UUID unit) {
        var assignment = anAssignment(unit);
        step(TestTokens.unit(unit), assignment, "acknowledgement").then().statusCode(200);
        reportCompletion(unit, assignment).then().statusCode(200);
        return assignment;
    }

    /** A new assignment of the unit that it signed for, due on 25 November of a year of its own. */
    public static String aSignedAssignment(UUID unit) {
        var assignment = anAssignment(unit);
        step(TestTokens.unit(unit), assignment, "acknowledgement").then().statusCode(200);
        return assignment;
    }

    public static UUID idIn(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    public static String planOf(String assignment) {
        return "/v1/plans/" + Api.as(OFFICE).get(assignment).then().extract().path("planId");
    }

    public static String dueOf(String assignment) {
        return Api.as(OFFICE).get(assignment).then().extract().path("due");
    }

    public static Map<String, Object> roadmapBody(List<?> milestones) {
        return Map.of("title", "实施方案", "content", "分三步推进", "milestones", milestones);
    }

    public static Map<String, Object> milestone(String assignment, String weight, String due) {
        return Map.of(
                "assignmentId",
                idIn(assignment),
                "title",
                "完成摸底",
                "weight",
                new BigDecimal(weight),
                "due",
                due,
                "deliverable",
                "摸底清单");
    }

    /** The addresses of the milestones of an accepted roadmap with these weights, all due with the assignment. */
    public static List<String> anAgreedRoadmap(UUID unit, String assignment, String... weights) {
        var steps = Stream.of(weights)
                .map(weight -> milestone(assignment, weight, dueOf(assignment)))
                .toList();
        var plan = "/v1/implementation-plans/"
                + created(
                        post(TestTokens.unit(unit), planOf(assignment) + "/implementation-plans", roadmapBody(steps)));
        step(OFFICE, plan, "acceptance").then().statusCode(200);
        List<String> ids = Api.as(OFFICE)
                .get("/v1/milestones?assignment=" + idIn(assignment))
                .then()
                .extract()
                .path("items.id");
        return ids.stream().map(id -> "/v1/milestones/" + id).toList();
    }

    /** The address of a new post of the unit. */
    public static String aPost(UUID unit, String kind) {
        return "/v1/posts/"
                + created(post(
                        TestTokens.unit(unit), "/v1/units/" + unit + "/posts", Map.of("title", "岗位", "kind", kind)));
    }

    /** The address of the time in which the person holds the post. */
    public static String aTenure(UUID unit, String post, String holder, String from) {
        return "/v1/tenures/"
                + created(post(TestTokens.unit(unit), post + "/tenures", Map.of("holder", holder, "from", from)));
    }
}
