package ruleoflaw.assessment.appeal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How appeals are decided; a county rule. */
@ConfigMapping(prefix = "assessment.appeal")
interface AppealConfig {
    /** Working days in which an appeal is decided. */
    @WithDefault("10")
    int decisionDays();
}
