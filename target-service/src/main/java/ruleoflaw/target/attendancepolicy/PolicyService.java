package ruleoflaw.target.attendancepolicy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Decides by which denominator a year is counted. */
@ApplicationScoped
@Transactional
class PolicyService {
    private final YearPolicies policies;

    PolicyService(YearPolicies policies) {
        this.policies = policies;
    }

    PolicyView show(int year) {
        return policies.viewOf(year);
    }

    PolicyView choose(int year, long version, ChoosePolicy choice) {
        var known = policies.findYear(year);
        policies.viewOf(year).mustBeAt(version);
        var policy = known.orElseGet(() -> new YearPolicy(year, choice));
        policy.choose(choice);
        policies.persistAndFlush(policy);
        return policy.view();
    }
}
