package ruleoflaw.target.archive;

import java.time.Instant;
import java.util.UUID;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A package as callers see it; its bytes have an address of their own.
 *
 * @param size in bytes
 * @param entries how many files its manifest names
 */
record ArchivePackageView(
        UUID id,
        long version,
        UUID planId,
        int year,
        RetentionPeriod retention,
        String sha256,
        long size,
        int entries,
        Instant createdAt)
        implements Identified, Versioned {}
