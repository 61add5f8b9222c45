package ruleoflaw.inspection.site;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place as those who inspect see it. */
record SiteView(
        UUID id,
        SiteKind kind,
        UUID unitId,
        String name,
        @Nullable String place) {}
