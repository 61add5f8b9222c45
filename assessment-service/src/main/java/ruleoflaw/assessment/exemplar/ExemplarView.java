package ruleoflaw.assessment.exemplar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * An exemplar as callers see it.
 *
 * @param inForce named, not revoked, and its last day has not passed
 * @param remark what the reviewer said
 * @param document the number of the paper by which it was named
 * @param revocation why it was taken back
 */
record ExemplarView(
        ExemplarId id,
        long version,
        UUID unitId,
        @Nullable String person,
        @Nullable String post,
        int year,
        ExemplarField field,
        ExemplarLevel level,
        String title,
        String merit,
        Basis basis,
        @Nullable UUID basisId,
        @Nullable String basisDocument,
        LocalDate validUntil,
        ExemplarStatus status,
        boolean inForce,
        @Nullable String remark,
        @Nullable String document,
        @Nullable LocalDate namedOn,
        @Nullable String revocation,
        @Nullable LocalDate revokedOn)
        implements Identified, Versioned {}
