package ruleoflaw.target.sourcedocument;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A source document as callers see it. */
record SourceDocumentView(
        SourceDocumentId id,
        long version,
        String title,
        String number,
        String issuer,
        Level level,
        LocalDate issuedOn,
        @Nullable UUID parentId,
        @Nullable Integer fromYear,
        @Nullable Integer toYear)
        implements Identified, Versioned {}
