package ruleoflaw.target.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One line of an indicator table.
 *
 * @param parentCode the line above in the tree; null on level 1
 * @param kind null for headings
 * @param threshold as the table words it, such as {@code >=95%}
 */
@Embeddable
record IndicatorEntry(
        String code,
        int level,
        @Nullable String parentCode,
        String title,

        @Enumerated(EnumType.STRING) @Nullable IndicatorKind kind,

        @Enumerated(EnumType.STRING) @Nullable Measure measure,

        @Nullable String threshold,
        @Column(name = "measure_unit") @Nullable String unit,
        @Nullable String evidence,
        @Nullable String basis,

        @Enumerated(EnumType.STRING) @Nullable Verification verification,

        @Enumerated(EnumType.STRING) @Nullable BasisStatus basisStatus,
        @Nullable String formula,
        boolean mandatory) {}
