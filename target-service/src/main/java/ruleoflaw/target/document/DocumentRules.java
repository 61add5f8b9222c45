package ruleoflaw.target.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;

/** What the province's rules say about normative documents; they differ from province to province. */
@ConfigMapping(prefix = "target.document")
public interface DocumentRules {
    /** Days after the issue within which it is filed. */
    @WithDefault("15")
    int daysToFile();

    /** Years a document is valid when it says nothing itself. */
    @WithDefault("5")
    int validYears();

    /** The same for one that is provisional (暂行、试行). */
    @WithDefault("2")
    int provisionalYears();

    /** The last day of validity. */
    default LocalDate lastDay(LocalDate effectiveOn, boolean provisional) {
        return effectiveOn
                .plusYears(provisional ? provisionalYears() : validYears())
                .minusDays(1);
    }
}
