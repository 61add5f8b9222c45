package ruleoflaw.publicity.media;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/** A media item as callers see it. */
record MediaItemView(
        MediaItemId id,
        long version,
        UUID unitId,
        String title,
        String channel,
        LocalDate publishedOn,
        @Nullable String address,
        List<String> laws)
        implements Identified, Versioned {}
