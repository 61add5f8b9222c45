package ruleoflaw.target.timekeeping;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How reminders are sent. */
@ConfigMapping(prefix = "target.reminder")
interface ReminderConfig {
    /** How often it is looked who has not signed in time. */
    @WithDefault("60s")
    String every();

    /** Reminders sent in one transaction. */
    @WithDefault("200")
    int batch();
}
