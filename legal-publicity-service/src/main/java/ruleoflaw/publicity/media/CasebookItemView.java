package ruleoflaw.publicity.media;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** An item of the casebook as callers see it. */
record CasebookItemView(
        CasebookItemId id,
        long version,
        CasebookKind kind,
        String title,
        @Nullable String summary,
        @Nullable UUID unitId,
        LocalDate selectedOn,
        List<String> channels,
        CasebookStatus status,
        @Nullable LocalDate publishedOn)
        implements Identified, Versioned {}
