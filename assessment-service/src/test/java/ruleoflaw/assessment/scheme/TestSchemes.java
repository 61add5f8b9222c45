package ruleoflaw.assessment.scheme;

import ruleoflaw.assessment.rule.RuleSet;
import ruleoflaw.assessment.rule.Rules;

/** Schemes without a database. */
public final class TestSchemes {
    private TestSchemes() {}

    public static Scheme daily() {
        return of(Rules.daily());
    }

    public static Scheme of(RuleSet rules) {
        return new Scheme(rules, 1, "author");
    }
}
