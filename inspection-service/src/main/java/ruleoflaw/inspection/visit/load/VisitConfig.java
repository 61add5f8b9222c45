package ruleoflaw.inspection.visit.load;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often a unit is visited. */
@ConfigMapping(prefix = "inspection.visit")
public interface VisitConfig {
    /** More visits than these to one unit in one quarter are warned of. */
    @WithDefault("2")
    int perQuarter();
}
