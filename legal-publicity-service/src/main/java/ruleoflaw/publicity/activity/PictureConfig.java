package ruleoflaw.publicity.activity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When two pictures are taken for the same. */
@ConfigMapping(prefix = "publicity.activity")
interface PictureConfig {
    /** In how many of 64 bits their perceptual hashes may differ; 8 finds scaled and newly compressed copies. */
    @WithDefault("8")
    int pictureDistance();
}
