package ruleoflaw.target.tenure;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which tenures are wanted; {@code on} leaves only those of that day. */
record TenureFilter(
        @RestQuery @Nullable UUID post,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable LocalDate on) {}
