package ruleoflaw.inspection.circular;

import static ruleoflaw.inspection.InspectionCalls.OFFICE;
import static ruleoflaw.inspection.InspectionCalls.created;
import static ruleoflaw.inspection.InspectionCalls.post;
import static ruleoflaw.inspection.InspectionCalls.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ruleoflaw.chassis.testing.TestTokens;

/** The calls about circulars that tests make again and again. */
public final class CircularCalls {
    private CircularCalls() {}

    /** Criticism of a unit and of one of its people, to be put right within thirty days. */
    public static Map<String, Object> criticismOf(UUID unit) {
        return new HashMap<>(Map.of(
                "kind", "CRITICISM",
                "level", "SYSTEM",
                "title", "关于执法突出问题的通报",
                "content", "专项督查发现不文明执法问题。\n有关情况通报如下。",
                "scope", "各乡镇人民政府，县政府各部门",
                "addressees",
                        List.of(
                                Map.of("unitId", unit),
                                Map.of("unitId", unit, "personName", "张某", "personPost", "执法队队长")),
                "demand", "停岗培训，完善执法行为规范。",
                "days", 30,
                "dayUnit", "CALENDAR"));
    }

    public static String aDraft(Map<String, ?> body) {
        return "/v1/circulars/" + created(post(OFFICE, "/v1/circulars", body));
    }

    public static String published(Map<String, ?> body) {
        var circular = aDraft(body);
        step(OFFICE, circular, "submission").then().statusCode(200);
        step(TestTokens.approver(), circular, "approval").then().statusCode(200);
        step(OFFICE, circular, "publication", Map.of("number", "云法治办发〔2026〕12号"))
                .then()
                .statusCode(200);
        return circular;
    }

    public static UUID idIn(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
