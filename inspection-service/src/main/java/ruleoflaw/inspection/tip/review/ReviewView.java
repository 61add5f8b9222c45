package ruleoflaw.inspection.tip.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.tip.content.Author;
import ruleoflaw.inspection.tip.term.ReviewStage;

/**
 * A review as handlers see it; its grounds and the reply are among the tip's messages.
 *
 * @param askedBy OFFICE when a handler wrote it down on the sender's behalf
 * @param replyBy the last day to reply, by {@code replyRule}
 * @param repliedBy the officer
 * @param calendarAssumed true when the calendar of that year was missing and Monday to Friday were taken as working days
 */
record ReviewView(
        UUID id,
        long version,
        ReviewStage stage,
        Author askedBy,
        LocalDate askedOn,
        LocalDate replyBy,
        String replyRule,
        @Nullable String repliedBy,
        @Nullable LocalDate repliedOn,
        boolean calendarAssumed)
        implements Versioned {}
