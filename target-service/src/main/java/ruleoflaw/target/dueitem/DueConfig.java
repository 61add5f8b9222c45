package ruleoflaw.target.dueitem;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the office may set about its own and everybody's days. */
@ConfigMapping(prefix = "target.due-item")
interface DueConfig {
    /** Working days within which the office or a leader decides what waits for them. */
    @WithDefault("5")
    int daysToDecide();

    /** The day of the month by which progress is reported. */
    @WithDefault("25")
    int monthlyReportBy();
}
