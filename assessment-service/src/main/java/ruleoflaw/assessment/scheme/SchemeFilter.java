package ruleoflaw.assessment.scheme;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which schemes are wanted; a filter that is absent does not restrict. */
record SchemeFilter(
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable String code,
        @RestQuery @Nullable SchemeStatus status) {}
