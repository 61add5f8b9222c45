package ruleoflaw.assessment.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The periods of a result run; county rules. */
@ConfigMapping(prefix = "assessment.run")
interface RunConfig {
    /** Working days the units have to check the data about them. */
    @WithDefault("3")
    int checkDays();

    /** Working days of the public notice, the first day counted. */
    @WithDefault("5")
    int noticeDays();
}
