package ruleoflaw.inspection.tip.term;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import ruleoflaw.chassis.time.DayUnit;

/** The days that the rules give, and how long a tip is kept. */
@ConfigMapping(prefix = "inspection.tip")
public interface TipConfig {
    /** To register and route a tip. */
    @WithDefault("15")
    int routeDays();

    /** To answer an accepted one. */
    @WithDefault("60")
    int answerDays();

    /** By how much the answer may be put off at most. */
    @WithDefault("30")
    int extensionDays();

    /** How these days are counted. */
    @WithDefault("CALENDAR")
    DayUnit dayUnit();

    /** The rule behind the first of them. */
    @WithDefault("信访工作条例第二十二条：收到之日起15日内登记并转办")
    String routeRule();

    /** The rule behind the other two. */
    @WithDefault("信访工作条例第三十四条：受理之日起60日内办结，可延长不超过30日")
    String answerRule();

    /** Days after its end until content and identity are erased. */
    @WithDefault("1095")
    int retentionDays();
}
