package ruleoflaw.target.attendancepolicy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The denominators of all years. */
@ApplicationScoped
public class YearPolicies implements PanacheRepositoryBase<YearPolicy, UUID> {
    private final PolicyConfig config;

    YearPolicies(PolicyConfig config) {
        this.config = config;
    }

    Optional<YearPolicy> findYear(int year) {
        return find("year", year).firstResultOptional();
    }

    /** The denominator by which the rates of the year are worked out. */
    public DenominatorPolicy of(int year) {
        return viewOf(year).policy();
    }

    PolicyView viewOf(int year) {
        return findYear(year)
                .map(YearPolicy::view)
                .orElseGet(() -> new PolicyView(
                        year, -1, config.denominator(), config.denominator().label(), null));
    }
}
