package ruleoflaw.publicity.exam;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** An exam as callers see it. */
record ExamView(
        ExamId id,
        long version,
        String title,
        int year,
        LocalDate opensOn,
        LocalDate closesOn,
        List<String> kinds,
        List<String> laws,
        int questions,
        int passPoints,
        int attempts,
        int minutes,
        ExamStatus status,
        @Nullable String reason)
        implements Identified, Versioned {}
