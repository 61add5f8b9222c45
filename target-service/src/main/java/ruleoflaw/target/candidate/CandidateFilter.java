package ruleoflaw.target.candidate;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which candidates are wanted; a filter that is absent does not restrict. */
record CandidateFilter(
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable CandidateStatus status) {}
