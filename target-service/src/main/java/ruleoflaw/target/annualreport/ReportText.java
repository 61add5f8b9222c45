package ruleoflaw.target.annualreport;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The four parts that a report must have (《法治政府建设与责任落实督察工作规定》 ch. 4); a part may be empty until it is
 * submitted. A figure is named by its code in braces, such as {@code {assignments.on-time-rate}}.
 *
 * @param measures what was done and what came of it
 * @param shortcomings what is wanting, and why
 * @param leaderDuty how the principal leaders met their duty as the first responsible
 * @param nextYear what comes next
 */
@Embeddable
record ReportText(
        @NotNull @Size(max = 20_000) String measures,
        @NotNull @Size(max = 20_000) String shortcomings,
        @NotNull @Size(max = 20_000) String leaderDuty,
        @NotNull @Size(max = 20_000) String nextYear) {

    /** The parts by the names they have in JSON, in their order. */
    Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("measures", measures);
        parts.put("shortcomings", shortcomings);
        parts.put("leaderDuty", leaderDuty);
        parts.put("nextYear", nextYear);
        return parts;
    }
}
