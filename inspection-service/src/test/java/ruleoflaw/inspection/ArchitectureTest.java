package ruleoflaw.inspection;

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
                        "ruleoflaw.inspection",
                        "unit",
                        "ladder",
                        "deadline",
                        "card",
                        "overdue",
                        "assignment",
                        "escalation",
                        "urging",
                        "circular",
                        "address",
                        "talk",
                        "transfer",
                        "draw",
                        "filereview",
                        "casefile",
                        "annualplan",
                        "visit",
                        "site",
                        "checksheet",
                        "round",
                        "calendar",
                        "focus",
                        "lottery",
                        "finding",
                        "feedback",
                        "reexamination",
                        "line",
                        "proof",
                        "veto",
                        "rectification",
                        "issuing",
                        "verification",
                        "adjustment",
                        "dispute",
                        "tip")
                .tests();
    }

    @Test
    void theServiceStaysWithinItsBudget() {
        SizeBudget.ofThisModule().check();
    }
}
