package ruleoflaw.target.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit's part in a list: who has handed in, and when. */
record CollectedResultRow(
        UUID id,
        UUID collectionId,
        UUID unitId,
        int year,
        CollectedResultStatus status,
        @Nullable LocalDate submittedOn,
        @Nullable Boolean late) {}
