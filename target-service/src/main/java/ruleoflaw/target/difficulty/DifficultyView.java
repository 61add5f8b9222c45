package ruleoflaw.target.difficulty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A difficulty as callers see it. */
record DifficultyView(
        DifficultyId id,
        long version,
        UUID unitId,
        int year,
        @Nullable UUID assignmentId,
        String title,
        String description,
        String request,
        DifficultyStatus status,
        LocalDate changedOn,
        @Nullable String answer)
        implements Identified, Versioned {}
