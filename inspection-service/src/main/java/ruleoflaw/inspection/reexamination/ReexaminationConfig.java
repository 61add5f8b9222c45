package ruleoflaw.inspection.reexamination;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import ruleoflaw.chassis.time.DayUnit;

/** How long a re-examination may take. */
@ConfigMapping(prefix = "inspection.reexamination")
interface ReexaminationConfig {
    /** Days from the objection, that day not counted. */
    @WithDefault("30")
    int days();

    @WithDefault("CALENDAR")
    DayUnit dayUnit();
}
