package ruleoflaw.inspection.circular;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What stands on the paper of a circular. */
@ConfigMapping(prefix = "inspection.circular")
interface CircularConfig {
    /** Who issues it, as head, seal and imprint say. */
    @WithDefault("县委全面依法治县委员会办公室")
    String issuer();
}
