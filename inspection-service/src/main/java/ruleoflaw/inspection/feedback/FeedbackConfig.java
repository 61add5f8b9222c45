package ruleoflaw.inspection.feedback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import ruleoflaw.chassis.time.DayUnit;

/** What stands on the paper of a feedback opinion, and how long a unit may object to it (政府督查工作条例 art. 17). */
@ConfigMapping(prefix = "inspection.feedback")
interface FeedbackConfig {
    /** Who issues it, as head, seal and imprint say. */
    @WithDefault("县委全面依法治县委员会办公室")
    String issuer();

    /** Days from the receipt, that day not counted. */
    @WithDefault("30")
    int objectionDays();

    @WithDefault("CALENDAR")
    DayUnit dayUnit();
}
