package ruleoflaw.target.annualtarget;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.indicator.IndicatorKind;
import ruleoflaw.target.indicator.Measure;

/** A county target as callers see it. */
record TargetView(
        TargetId id,
        long version,
        UUID planId,
        String code,
        String title,
        IndicatorKind kind,
        @Nullable String indicatorCode,
        @Nullable Measure measure,
        @Nullable BigDecimal targetValue,
        @Nullable String measureUnit,
        List<String> checklist,
        @Nullable String formula,
        boolean mandatory,
        List<Tag> tags,
        @Nullable Origin origin)
        implements Identified, Versioned {
    @Override
    public String home() {
        return "/v1/targets";
    }
}
