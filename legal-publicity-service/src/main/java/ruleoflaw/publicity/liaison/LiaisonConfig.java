package ruleoflaw.publicity.liaison;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many legal liaisons a village needs. */
@ConfigMapping(prefix = "publicity.liaison")
interface LiaisonConfig {
    /** 法律明白人: at least three per administrative village by 2025; some provinces ask for more. */
    @WithDefault("3")
    int perVillage();
}
