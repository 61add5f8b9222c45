package ruleoflaw.inspection.casefile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Whose files are reviewed. */
@ConfigMapping(prefix = "inspection.file-review")
interface FileReviewConfig {
    /** The groups of units that enforce the law, and so have case files. */
    @WithDefault("TOWNSHIP,ENFORCEMENT")
    Set<String> groups();
}
