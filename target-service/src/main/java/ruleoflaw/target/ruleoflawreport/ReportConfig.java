package ruleoflaw.target.ruleoflawreport;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.time.MonthDay;

/** When rule-of-law reports are due; no national rule says so. */
@ConfigMapping(prefix = "target.rule-of-law-report")
interface ReportConfig {
    /** Month and day, such as {@code --12-31}. */
    @WithDefault("--12-31")
    MonthDay due();

    /** In which year: 0 is the year reported on, 1 the one after. */
    @WithDefault("0")
    int yearsAfter();

    default LocalDate dueFor(int year) {
        return due().atYear(year + yearsAfter());
    }
}
