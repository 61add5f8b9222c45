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
                        "place",
                        "plan",
                        "activity",
                        "requirement",
                        "person",
                        "study",
                        "hours",
                        "question",
                        "exam",
                        "roster",
                        "certificate")
                .tests();
    }

    @Test
    void theServiceStaysWithinItsBudget() {
        SizeBudget.ofThisModule().check();
    }
}
