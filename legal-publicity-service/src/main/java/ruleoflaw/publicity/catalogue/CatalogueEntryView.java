package ruleoflaw.publicity.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A word of a catalogue as callers see it. */
record CatalogueEntryView(
        CatalogueEntryId id,
        long version,
        Catalogue catalogue,
        String code,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil)
        implements Identified, Versioned {}
