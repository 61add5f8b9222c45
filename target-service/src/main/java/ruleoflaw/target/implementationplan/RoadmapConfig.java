package ruleoflaw.target.implementationplan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How roadmaps are asked for. */
@ConfigMapping(prefix = "target.roadmap")
interface RoadmapConfig {
    /** Working days after the issue within which a unit files its implementation plan. */
    @WithDefault("14")
    int daysToFile();
}
