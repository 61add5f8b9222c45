package ruleoflaw.target.attendancepolicy;

import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/**
 * The denominator of a year as callers see it.
 *
 * @param document absent when nobody decided and the configured one holds
 */
record PolicyView(
        int year,
        long version,
        DenominatorPolicy policy,
        String label,
        @Nullable String document) implements Versioned {}
