package ruleoflaw.target.evidenceamendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;

/** An amendment as reviewer and unit see it. */
record AmendmentView(
        UUID id,
        UUID evidenceId,
        String reason,
        String titleBefore,
        String titleAfter,
        @Nullable LocalDate effectiveBefore,
        @Nullable LocalDate effectiveAfter,
        List<UUID> assignmentsBefore,
        List<UUID> assignmentsAfter,
        String amendedBy,
        Instant amendedAt)
        implements Identified {}
