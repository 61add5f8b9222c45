package ruleoflaw.chassis.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where the suite's clock starts. */
@ConfigMapping(prefix = "ruleoflaw.clock")
interface ClockConfig {
    /** Added to the system's clock; anything but zero is refused outside the profiles local and test. */
    @WithDefault("PT0S")
    Duration offset();
}
