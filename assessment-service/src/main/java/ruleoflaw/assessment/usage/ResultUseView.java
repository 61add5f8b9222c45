package ruleoflaw.assessment.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;

/**
 * A use of results with what was handed over.
 *
 * @param weight in percent, of a performance export
 */
record ResultUseView(
        UseId id,
        UseKind kind,
        int year,
        String recipient,
        String purpose,
        String legalGround,
        @Nullable String weight,
        List<Handover> handed,
        String usedBy,
        Instant usedAt,
        LocalDate keepUntil)
        implements Identified {
    @Override
    public String home() {
        return "/v1/result-uses";
    }
}
