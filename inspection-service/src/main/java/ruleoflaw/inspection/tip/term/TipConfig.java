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

    /** To ask for a review, from the answer on. */
    @WithDefault("30")
    int reviewAskDays();

    /** To reply to that, from the day it was asked on. */
    @WithDefault("30")
    int reviewReplyDays();

    /** To ask for a re-examination, from the reply on. */
    @WithDefault("30")
    int reexaminationAskDays();

    /** To reply to that. */
    @WithDefault("30")
    int reexaminationReplyDays();

    /** The rule behind the review. */
    @WithDefault("信访工作条例第三十五条：收到答复之日起30日内请求复查，收到请求之日起30日内提出复查意见")
    String reviewRule();

    /** The rule behind the re-examination. */
    @WithDefault("信访工作条例第三十六条：收到复查答复之日起30日内请求复核，收到请求之日起30日内提出复核意见")
    String reexaminationRule();

    /** Days after its end until content and identity are erased. */
    @WithDefault("1095")
    int retentionDays();
}
