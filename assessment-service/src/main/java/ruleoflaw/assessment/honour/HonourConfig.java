package ruleoflaw.assessment.honour;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** What the county may set about commendations. */
@ConfigMapping(prefix = "assessment.honour")
interface HonourConfig {
    /** Working days of the public notice, the first day counted. */
    @WithDefault("5")
    int noticeDays();

    /** Grades with which a unit may be commended for the year. */
    @WithDefault("EXCELLENT,GOOD")
    Set<String> eligibleGrades();
}
