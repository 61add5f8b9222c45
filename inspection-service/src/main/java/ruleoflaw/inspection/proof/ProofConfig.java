package ruleoflaw.inspection.proof;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How strictly closing evidence is looked at. */
@ConfigMapping(prefix = "inspection.proof")
interface ProofConfig {
    /** A file is late when it comes more than so many days after the day it is about. */
    @WithDefault("30")
    int lateDays();

    /** In how many of 64 bits two pictures may differ and still show the same. */
    @WithDefault("8")
    int alikeBits();
}
