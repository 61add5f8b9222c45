package ruleoflaw.target.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A collection as callers see it.
 *
 * @param lastDay the day up to which a part is in time: {@code due}, or the next working day
 */
record CollectionView(
        CollectionId id,
        long version,
        UUID planId,
        int year,
        String title,
        LocalDate due,
        LocalDate lastDay,
        String rule,
        boolean calendarAssumed,
        CollectionStatus status,
        LocalDate openedOn,
        @Nullable LocalDate closedOn)
        implements Identified, Versioned {}
