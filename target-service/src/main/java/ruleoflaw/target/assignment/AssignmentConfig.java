package ruleoflaw.target.assignment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the office may set about assignments. */
@ConfigMapping(prefix = "target.assignment")
interface AssignmentConfig {
    /** Working days a unit has to sign for an assignment. */
    @WithDefault("5")
    int daysToAcknowledge();
}
