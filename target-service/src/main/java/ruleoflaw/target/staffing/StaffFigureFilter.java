package ruleoflaw.target.staffing;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which figures are wanted; a filter that is absent does not restrict. */
record StaffFigureFilter(
        @RestQuery @Nullable UUID unit, @RestQuery @Nullable Integer year) {}
