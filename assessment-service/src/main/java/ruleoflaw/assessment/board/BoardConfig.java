package ruleoflaw.assessment.board;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What stands on papers; set by each county. */
@ConfigMapping(prefix = "assessment.board")
interface BoardConfig {
    /** Who signs a notice and a circular of results. */
    @WithDefault("县委全面依法治县委员会办公室")
    String office();
}
