package ruleoflaw.target.attendancepolicy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What holds when the county has not decided for a year. */
@ConfigMapping(prefix = "target.hearing")
interface PolicyConfig {
    /** The denominator of the attendance rates. */
    @WithDefault("MINUS_JUSTIFIED")
    DenominatorPolicy denominator();
}
