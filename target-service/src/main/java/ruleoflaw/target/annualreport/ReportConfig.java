package ruleoflaw.target.annualreport;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** By when annual reports are due; the days are those of the rule, kept as configuration because they may be changed. */
@ConfigMapping(prefix = "target.annual-report")
interface ReportConfig {
    /** The day of the following year up to which a report is delivered, as {@code MM-dd}. */
    @WithDefault("03-01")
    String dueOn();

    /** The day of the following year up to which it is made public, as {@code MM-dd}. */
    @WithDefault("04-01")
    String publicBy();

    /** The county government's name, as it stands under its own report. */
    @WithDefault("云岭县人民政府")
    String county();
}
