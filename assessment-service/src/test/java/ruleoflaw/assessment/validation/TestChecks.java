package ruleoflaw.assessment.validation;

import java.util.List;
import ruleoflaw.assessment.measure.Measures;
import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.chassis.problem.FieldError;

/** The checks of a scheme, for tests elsewhere. */
public final class TestChecks {
    private TestChecks() {}

    public static List<FieldError> faults(RuleSet rules, Measures measures) {
        return new SchemeCheck(measures).faultsOf(rules);
    }
}
