package ruleoflaw.assessment.accountability;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** From where on the office looks whether somebody must answer; county rules, not law. */
@ConfigMapping(prefix = "assessment.accountability")
interface AccountabilityConfig {
    /** Grades that are a failure. */
    @WithDefault("FAIL")
    Set<String> failingGrades();

    /** Red cards in a year. */
    @WithDefault("2")
    int redCards();
}
