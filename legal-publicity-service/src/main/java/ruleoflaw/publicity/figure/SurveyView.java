package ruleoflaw.publicity.figure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A survey as callers see it; {@code rate} is positive of sample in per cent. */
record SurveyView(
        SurveyId id,
        long version,
        Survey.Subject subject,
        int year,
        String surveyor,
        int sample,
        int positive,
        @Nullable String rate,
        Instant importedAt)
        implements Identified, Versioned {}
