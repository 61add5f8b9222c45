package ruleoflaw.target.cleanup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often the county cleans up. */
@ConfigMapping(prefix = "target.cleanup")
interface CleanUpConfig {
    /** Years from the publication of one round to the next. */
    @WithDefault("2")
    int everyYears();
}
