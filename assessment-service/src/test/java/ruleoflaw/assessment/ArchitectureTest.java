package ruleoflaw.assessment;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ruleoflaw.chassis.testing.rules.ArchitectureRules;
import ruleoflaw.chassis.testing.rules.SizeBudget;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> theServiceKeepsTheRulesOfTheHouse() {
        return ArchitectureRules.forService(
                        "ruleoflaw.assessment",
                        "unit",
                        "measure",
                        "fact",
                        "rule",
                        "validation",
                        "scheme",
                        "ranking",
                        "score",
                        "result",
                        "standing",
                        "whatif",
                        "recusal",
                        "imported",
                        "yearend",
                        "selfassessment",
                        "survey",
                        "veto",
                        "entry",
                        "datacheck",
                        "revision",
                        "run",
                        "appeal",
                        "board",
                        "usage",
                        "pilotstandard",
                        "pilot",
                        "pilotcheck",
                        "casebook",
                        "honour",
                        "exemplar",
                        "accountability")
                .tests();
    }

    @Test
    void theServiceStaysWithinItsBudget() {
        SizeBudget.ofThisModule().check();
    }
}
