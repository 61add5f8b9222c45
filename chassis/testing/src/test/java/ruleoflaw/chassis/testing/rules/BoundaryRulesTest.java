package ruleoflaw.chassis.testing.rules;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundaryRulesTest {
    private static final String BASE = "ruleoflaw.inspection";
    private static final String UNIT = "package ruleoflaw.inspection.unit; public class Unit {}";
    private static final String FINDING_OF_A_UNIT =
            "package ruleoflaw.inspection.finding; public class Finding { ruleoflaw.inspection.unit.Unit unit; }";

    @Test
    void twoFeaturesThatNeedEachOtherAreFound() {
        Planted.of(
                        "package ruleoflaw.inspection.unit; public class Unit { ruleoflaw.inspection.finding.Finding last; }",
                        FINDING_OF_A_UNIT)
                .breaks(BoundaryRules.featuresAreFreeOfCycles(BASE));
    }

    @Test
    void aFeatureThatReachesUpwardIsFound() {
        Planted.of(UNIT, FINDING_OF_A_UNIT)
                .breaks(BoundaryRules.featuresKeepTheirOrder(BASE, List.of("finding", "unit")));
    }

    @Test
    void aFeatureNobodyListedIsFound() {
        Planted.of(UNIT).breaks(BoundaryRules.featuresKeepTheirOrder(BASE, List.of("finding")));
    }

    @Test
    void aFeatureThatReachesDownwardIsFine() {
        Planted.of(UNIT, FINDING_OF_A_UNIT)
                .keeps(BoundaryRules.featuresKeepTheirOrder(BASE, List.of("unit", "finding")));
    }

    @Test
    void aServiceThatKnowsAnotherIsFound() {
        Planted.of("package ruleoflaw.target; public class Plan {}", "class Order { ruleoflaw.target.Plan plan; }")
                .breaks(BoundaryRules.servicesDoNotKnowEachOther("ruleoflaw.planted"));
    }

    @Test
    void aChassisThatKnowsAServiceIsFound() {
        Planted.of(
                        "package ruleoflaw.target; public class Plan {}",
                        "package ruleoflaw.chassis.page; public class Page { ruleoflaw.target.Plan plan; }")
                .breaks(BoundaryRules.chassisKnowsNoBusiness());
    }
}
