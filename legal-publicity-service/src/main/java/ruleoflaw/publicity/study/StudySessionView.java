package ruleoflaw.publicity.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A study session as callers see it.
 *
 * @param hours credit hours of whoever was there from beginning to end
 * @param attendees how many stand on the sign-in sheet
 */
record StudySessionView(
        StudySessionId id,
        long version,
        UUID unitId,
        int year,
        String title,
        StudyMode mode,
        StudyKind kind,
        LocalDate heldOn,
        BigDecimal hours,
        List<String> laws,
        List<UUID> fileIds,
        int attendees,
        StudySessionStatus status,
        @Nullable String reason)
        implements Identified, Versioned {}
