package ruleoflaw.target.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.MonthDay;

/** When evidence is pointed out; no law says so, the county does. */
@ConfigMapping(prefix = "target.evidence")
interface FlagConfig {
    /** Days after what it shows within which evidence is expected. */
    @WithDefault("30")
    int lateAfterDays();

    /** The first day of the year's end. */
    @WithDefault("--12-15")
    MonthDay yearEndFrom();

    /** The last day of it, in the year after. */
    @WithDefault("--01-15")
    MonthDay yearEndTo();

    /** How many pieces of a unit within {@link #burstDays()} make a heap. */
    @WithDefault("20")
    int burstCount();

    /** How many days are looked back. */
    @WithDefault("3")
    int burstDays();

    /** In how many of 64 bits two pictures may differ and still be pointed out as the same. */
    @WithDefault("8")
    int pictureDistance();
}
