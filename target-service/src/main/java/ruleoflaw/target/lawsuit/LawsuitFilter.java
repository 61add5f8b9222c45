package ruleoflaw.target.lawsuit;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which lawsuits are wanted; a filter that is absent does not restrict. */
record LawsuitFilter(
        @RestQuery @Nullable Integer year,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable LawsuitOutcome outcome) {}
