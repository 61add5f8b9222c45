package ruleoflaw.target;

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
                        "ruleoflaw.target",
                        "unit",
                        "unitcode",
                        "staffing",
                        "post",
                        "tenure",
                        "leadinggroup",
                        "indicator",
                        "editionmap",
                        "exemption",
                        "sourcedocument",
                        "plan",
                        "annualtarget",
                        "candidate",
                        "amendment",
                        "assignment",
                        "responsibility",
                        "milestone",
                        "implementationplan",
                        "extension",
                        "dispute",
                        "subassignment",
                        "meetingtask",
                        "meeting",
                        "unitmeeting",
                        "difficulty",
                        "bottleneck",
                        "experience",
                        "work",
                        "timekeeping",
                        "countyprogress",
                        "dueitem",
                        "breakdown",
                        "template",
                        "heard",
                        "figure",
                        "procedure",
                        "decision",
                        "followup",
                        "drafting",
                        "document",
                        "documentlife",
                        "cleanup",
                        "hearing",
                        "attendancepolicy",
                        "lawsuit",
                        "staff",
                        "ruleoflawreport",
                        "adviser",
                        "importedvalue",
                        "objection",
                        "site",
                        "monthseal",
                        "evidence",
                        "evidenceamendment",
                        "ledger",
                        "collection",
                        "annualreport",
                        "archive")
                .tests();
    }

    @Test
    void theServiceStaysWithinItsBudget() {
        SizeBudget.ofThisModule().check();
    }
}
