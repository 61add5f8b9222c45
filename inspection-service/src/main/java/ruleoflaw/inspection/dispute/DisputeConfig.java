package ruleoflaw.inspection.dispute;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import ruleoflaw.chassis.time.DayUnit;

/** How long a unit may dispute a finding. */
@ConfigMapping(prefix = "inspection.dispute")
interface DisputeConfig {
    /** Days from the confirmation, that day not counted. */
    @WithDefault("15")
    int days();

    @WithDefault("CALENDAR")
    DayUnit dayUnit();
}
