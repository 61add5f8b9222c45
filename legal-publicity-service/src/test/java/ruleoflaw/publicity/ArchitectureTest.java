package ruleoflaw.publicity;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ruleoflaw.chassis.testing.rules.ArchitectureRules;
import ruleoflaw.chassis.testing.rules.SizeBudget;

/** The rules of the house; a feature may use only those named before it. */
class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> theServiceKeepsTheRulesOfTheHouse() {
        return ArchitectureRules.forService(
                        "ruleoflaw.publicity",
                        "unit",
                        "catalogue",
                        "division",
                        "place",
                        "duty",
                        "plan",
                        "activity",
                        "coverage",
                        "requirement",
                        "person",
                        "study",
                        "hours",
                        "question",
                        "exam",
                        "roster",
                        "certificate",
                        "venue",
                        "modelvillage",
                        "liaison",
                        "school",
                        "figure",
                        "media")
                .tests();
    }

    @Test
    void theServiceStaysWithinItsBudget() {
        SizeBudget.ofThisModule().check();
    }
}
