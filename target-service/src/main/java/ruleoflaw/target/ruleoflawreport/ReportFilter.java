package ruleoflaw.target.ruleoflawreport;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which reports are wanted; a filter that is absent does not restrict. */
record ReportFilter(
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Punctuality status) {}
