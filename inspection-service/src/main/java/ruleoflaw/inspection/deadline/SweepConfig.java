package ruleoflaw.inspection.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the calendar is watched. */
@ConfigMapping(prefix = "inspection.deadline")
interface SweepConfig {
    /** How often it is looked which matters have come to a rung. */
    @WithDefault("10s")
    String every();

    /** Matters handled in one transaction. */
    @WithDefault("100")
    int batch();
}
