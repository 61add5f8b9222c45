package ruleoflaw.target.unitcode;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which codes are wanted; {@code on} leaves only those that held on that day. */
record UnitCodeFilter(
        @RestQuery @Nullable CodeKind kind,
        @RestQuery @Nullable LocalDate on) {}
