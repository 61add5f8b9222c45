package ruleoflaw.inspection.circular;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A circular in a list. */
record CircularRow(
        CircularId id,
        CircularKind kind,
        PublicationLevel level,
        String title,
        CircularStatus status,
        @Nullable String number,
        @Nullable LocalDate publishedOn) {}
