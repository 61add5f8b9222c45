package ruleoflaw.inspection.issuing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;
import ruleoflaw.chassis.time.DayUnit;

/** How many days a unit gets when the order names none; local rules differ, so an office sets them. */
@ConfigMapping(prefix = "inspection.rectification")
interface RectificationConfig {
    /** For a slight finding (一般问题). */
    @WithDefault("30")
    int slightDays();

    /** For a moderate finding (较重问题). */
    @WithDefault("15")
    int moderateDays();

    /** For a grave finding (严重问题). */
    @WithDefault("7")
    int graveDays();

    /** For what a review opinion finds (行政复议法 art. 76). */
    @WithDefault("60")
    int reviewOpinionDays();

    /** For what a court or the procuratorate advises. */
    @WithDefault("60")
    int adviceDays();

    /** How these days are counted. */
    @WithDefault("CALENDAR")
    DayUnit dayUnit();

    /** Days for a plan of rectification when the order names none; absent: then no plan is wanted. */
    OptionalInt planDays();
}
