package ruleoflaw.inspection.tip.reply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A public reply; it does not say to which tip. */
record ReplyView(
        ReplyId id,
        long version,
        ReplyStatus status,
        String title,
        String text,
        @Nullable LocalDate publishedOn) implements Identified, Versioned {}
