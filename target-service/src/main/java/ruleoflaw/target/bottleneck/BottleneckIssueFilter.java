package ruleoflaw.target.bottleneck;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which are wanted; a filter that is absent does not restrict. */
record BottleneckIssueFilter(
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable BottleneckIssueStatus status,
        @RestQuery @Nullable LocalDate dueTo) {}
