package ruleoflaw.chassis.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a service names and sends its events. */
@ConfigMapping(prefix = "ruleoflaw")
interface EventConfig {
    /** The service's short name in topics and event types: target, inspection, publicity or assessment. */
    String service();

    /** GB/T 2260 code of the county; stamped on every event. */
    @WithDefault("530998")
    String countyCode();

    Relay relay();

    /** How the relay works. */
    interface Relay {
        @WithDefault("true")
        boolean enabled();

        /** The net under the in-process signal: how long a row may wait when no signal came. */
        @WithDefault("PT1S")
        Duration poll();

        /** Rows sent before the acknowledgements are awaited. */
        @WithDefault("500")
        int batch();

        /** How often the backlog is counted for the metrics. */
        @WithDefault("10s")
        String metricsEvery();
    }
}
