package ruleoflaw.target.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static ruleoflaw.target.TargetCalls.aPlan;
import static ruleoflaw.target.TargetCalls.aTarget;
import static ruleoflaw.target.TargetCalls.aYear;
import static ruleoflaw.target.TargetCalls.creditCode;
import static ruleoflaw.target.TargetCalls.importCsv;
import static ruleoflaw.target.TargetCalls.issue;
import static ruleoflaw.target.TargetCalls.publish;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ruleoflaw.chassis.testing.Database;

/** A county of 120 departments and 25 targets, all given out by one call to a whole group. */
@QuarkusTest
class LargeBreakdownTest {
    private static final int UNITS = 120;
    private static final int TARGETS = 25;

    @Test
    void threeThousandAssignmentsAreIssuedTogether() throws SQLException {
        var rows = IntStream.range(0, UNITS)
                .mapToObj(i -> creditCode(100_000 + i) + ",大县单位" + i + ",OTHER,ENFORCEMENT")
                .collect(Collectors.joining("\n"));
        importCsv("/v1/unit-imports", "uscc,name,type,group\n" + rows).then().statusCode(201);
        var others = enforcementUnits() - UNITS;
        var year = aYear();
        var plan = aPlan(year);
        var targets = IntStream.range(0, TARGETS)
                .mapToObj(i -> aTarget(plan, "A-" + i))
                .toList();
        publish(plan);

        var lines = targets.stream().map(target -> lineForAll(target, year)).toList();

        issue(plan, lines).then().statusCode(201).body("issued", is((UNITS + others) * TARGETS));
        assertThat(count("select count(*) from assignment where plan_id = '" + plan + "'"))
                .isEqualTo((UNITS + others) * TARGETS);
    }

    private static Map<String, Object> lineForAll(UUID target, int year) {
        return Map.of("targetId", target, "group", "ENFORCEMENT", "weight", 4, "due", year + "-11-25");
    }

    private static int enforcementUnits() throws SQLException {
        return count("select count(*) from unit where unit_group = 'ENFORCEMENT' and abolished_on is null");
    }

    private static int count(String query) throws SQLException {
        try (var connection = Database.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getInt(1);
        }
    }
}
