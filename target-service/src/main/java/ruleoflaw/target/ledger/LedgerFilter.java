package ruleoflaw.target.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.target.assignment.AssignmentStatus;
import ruleoflaw.target.assignment.Outcome;

/**
 * Which lines of the ledger are wanted; a filter that is absent does not restrict.
 *
 * @param asOf the instant at which the ledger is read; absent for now
 */
record LedgerFilter(
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable UUID plan,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable UUID target,
        @RestQuery @Nullable AssignmentStatus status,
        @RestQuery @Nullable Outcome outcome,
        @RestQuery("due-to") @Nullable LocalDate dueTo,
        @RestQuery("as-of") @Nullable OffsetDateTime asOf) {}
