package ruleoflaw.assessment.veto;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How a unit is heard. */
@ConfigMapping(prefix = "assessment.veto")
interface VetoConfig {
    /** Working days the unit has to state its case; after them the office may record that it kept silent. */
    @WithDefault("5")
    int daysToBeHeard();
}
