package ruleoflaw.assessment.yearend;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many items are drawn; the same for every unit, or their shares could not be compared. */
@ConfigMapping(prefix = "assessment.check")
interface CheckConfig {
    /** Items whose form is judged. */
    @WithDefault("20")
    int formalSample();

    /** Items whose substance is judged. */
    @WithDefault("10")
    int substantiveSample();
}
