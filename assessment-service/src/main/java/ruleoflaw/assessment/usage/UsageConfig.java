package ruleoflaw.assessment.usage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** How results are used; county rules, not law. */
@ConfigMapping(prefix = "assessment.usage")
interface UsageConfig {
    /** Years a record of use is kept; the law on data handed to others asks for three. */
    @WithDefault("3")
    int yearsKept();

    /** Grades with which a unit may be commended. */
    @WithDefault("EXCELLENT,GOOD")
    Set<String> eligibleGrades();
}
