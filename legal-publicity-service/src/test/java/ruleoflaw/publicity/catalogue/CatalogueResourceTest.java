package ruleoflaw.publicity.catalogue;

import static org.hamcrest.Matchers.equalTo;
import static ruleoflaw.chassis.testing.ProblemAssert.assertProblem;
import static ruleoflaw.publicity.PublicityCalls.ACTIVITIES;
import static ruleoflaw.publicity.PublicityCalls.OFFICE;
import static ruleoflaw.publicity.PublicityCalls.aPlan;
import static ruleoflaw.publicity.PublicityCalls.aUnit;
import static ruleoflaw.publicity.PublicityCalls.planned;
import static ruleoflaw.publicity.PublicityCalls.post;
import static ruleoflaw.publicity.PublicityCalls.report;
import static ruleoflaw.publicity.PublicityCalls.with;
import static ruleoflaw.publicity.StudyCalls.SESSIONS;
import static ruleoflaw.publicity.StudyCalls.importTable;
import static ruleoflaw.publicity.StudyCalls.study;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Api;
import ruleoflaw.chassis.testing.SuiteDay;
import ruleoflaw.chassis.testing.TestTokens;

/** The catalogues over HTTP, and that plans, activities and study may use only what stands in them on their day. */
@QuarkusTest
class CatalogueResourceTest {
    private static final String LAWS = "/v1/catalogue-entries?catalogue=LAW";

    @TestHTTPResource(management = true)
    URI management;

    private final String law =
            "L" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);

    @BeforeEach
    void itIsTheEleventhOfMay() {
        SuiteDay.is(management, "2026-05-11");
    }

    @Test
    void aTableComesInTwiceWithoutHarmAndCorrectsNames() {
        table("示例法", "").then().statusCode(201).body("created", equalTo(1));
        table("示例法", "").then().statusCode(201).body("unchanged", equalTo(1));
        table("示例法(修订)", "").then().statusCode(201).body("updated", equalTo(1));

        assertProblem(importTable(OFFICE, LAWS, "code,name\n" + law + ",\n"))
                .hasStatus(422)
                .pointsAt("/rows/2/name");
        assertProblem(importTable(OFFICE, LAWS, "code,name\n示例,示例\n"))
                .hasStatus(422)
                .pointsAt("/rows/2/code");
        assertProblem(importTable(TestTokens.unit(UUID.randomUUID()), LAWS, "code,name\nX,示例\n"))
                .hasStatus(403);
    }

    @Test
    void aWordIsUsedOnlyOnTheDaysOnWhichItIsValid() {
        var unit = aUnit();
        var clerk = TestTokens.unit(unit);
        table("示例法", "2026-05-08").then().statusCode(201);
        var laws = List.of("CIVIL_CODE", law);

        post(clerk, ACTIVITIES, with(report(), "laws", laws)).then().statusCode(201);
        post(clerk, SESSIONS, with(study(), "laws", laws)).then().statusCode(201);

        var late = with(with(report(), "laws", laws), "heldOn", "2026-05-09");
        assertProblem(post(clerk, ACTIVITIES, late))
                .hasStatus(422)
                .hasType("code-not-in-use")
                .pointsAt("/laws/1");
        assertProblem(post(clerk, SESSIONS, with(with(study(), "laws", laws), "heldOn", "2026-05-09")))
                .hasStatus(422)
                .pointsAt("/laws/1");
        var promise = with(with(planned(), "laws", laws), "plannedOn", "2026-05-09");
        assertProblem(post(clerk, aPlan(unit) + "/planned-activities", promise))
                .hasStatus(422)
                .pointsAt("/laws/1");
        assertProblem(post(clerk, ACTIVITIES, with(report(), "kind", "MAGIC")))
                .hasStatus(422)
                .pointsAt("/kind");
        assertProblem(post(clerk, ACTIVITIES, with(report(), "audience", List.of("MARTIANS"))))
                .hasStatus(422)
                .pointsAt("/audience/0");
        assertProblem(post(clerk, ACTIVITIES, with(report(), "campaign", "GALA")))
                .hasStatus(422)
                .pointsAt("/campaign");
        Api.as(clerk).get(ACTIVITIES).then().body("items.size()", equalTo(1));
    }

    private io.restassured.response.Response table(String name, String until) {
        return importTable(OFFICE, LAWS, "code,name,validUntil\n" + law + "," + name + "," + until + "\n");
    }
}
