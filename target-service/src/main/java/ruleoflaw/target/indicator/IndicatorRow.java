package ruleoflaw.target.indicator;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of an edition; {@code verification} and {@code basisStatus} belong on every screen that shows it. */
record IndicatorRow(
        UUID id,
        String code,
        int level,
        @Nullable String parentCode,
        String titleZh,
        @Nullable IndicatorKind kind,
        @Nullable Measure measure,
        @Nullable String threshold,
        @Nullable String unit,
        @Nullable String evidence,
        @Nullable String basis,
        @Nullable Verification verification,
        @Nullable BasisStatus basisStatus,
        @Nullable String formula,
        boolean mandatory) {}
