package ruleoflaw.inspection.address;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.circular.CircularKind;

/**
 * A circular as it concerns one unit.
 *
 * @param due by when something must be put right; absent: nothing must
 * @param reason why the reply was last returned
 */
record AddressView(
        AddressId id,
        long version,
        UUID circularId,
        UUID unitId,
        CircularKind kind,
        String title,
        LocalDate issuedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate lastDay,
        @Nullable String rule,
        AddressStatus status,
        @Nullable String reply,
        List<UUID> fileIds,
        @Nullable LocalDate repliedOn,
        @Nullable String reason)
        implements Identified, Versioned {}
