package ruleoflaw.publicity.school;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a school needs. */
@ConfigMapping(prefix = "publicity.school")
interface SchoolConfig {
    /** 法治副校长: at least one per school. */
    @WithDefault("1")
    int vicePrincipals();

    /** The age up to which somebody may be appointed, retired people included. */
    @WithDefault("65")
    int oldestVicePrincipal();

    /** Lessons by a vice-principal a year; 0 where the county's rule names none. */
    @WithDefault("4")
    int lessons();
}
