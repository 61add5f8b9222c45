package ruleoflaw.inspection.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A feedback opinion in a list. */
record OpinionRow(
        OpinionId id,
        UUID roundId,
        UUID unitId,
        int revision,
        OpinionStatus status,
        @Nullable String number,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate acknowledgedOn) {}
