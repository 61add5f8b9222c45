package ruleoflaw.inspection.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A transfer as callers see it.
 *
 * @param receivedOn when the receipt came; absent while it is awaited
 */
record TransferView(
        TransferId id,
        long version,
        Organ organ,
        String documentNumber,
        LocalDate sentOn,
        @Nullable String receiptNumber,
        @Nullable LocalDate receivedOn)
        implements Identified, Versioned {}
