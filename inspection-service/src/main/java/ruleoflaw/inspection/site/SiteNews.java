package ruleoflaw.inspection.site;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code target.site.state.v1}. */
record SiteNews(UUID unitId, String name, @Nullable String place, boolean active) {}
