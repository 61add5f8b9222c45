package ruleoflaw.target.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A piece of evidence as reviewer and unit see it; both see the same flags. */
public record EvidenceView(
        EvidenceId id,
        long version,
        UUID unitId,
        EvidenceKind kind,
        UUID fileId,
        String sha256,
        LocalDate occurredOn,
        Instant receivedAt,
        String title,
        @Nullable LocalDate effectiveOn,
        @Nullable UUID siteId,
        @Nullable String place,
        List<UUID> assignmentIds,
        Flags flags,
        @Nullable Check formalCheck,
        @Nullable Check substantiveCheck,
        int amendments)
        implements Identified, Versioned {
    /** A piece of evidence in a list. */
    record Row(
            EvidenceId id,
            long version,
            UUID unitId,
            EvidenceKind kind,
            String title,
            LocalDate occurredOn,
            Instant receivedAt,
            boolean late,
            boolean burst,
            @Nullable UUID duplicateOf,
            @Nullable Boolean formalPassed,
            @Nullable Boolean substantivePassed,
            int amendments) {}
}
