package ruleoflaw.inspection.tip;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which tips are wanted; a filter that is absent does not restrict.
 *
 * @param overdue only those whose next step, routing or answer, should have been done before today
 */
record TipFilter(
        @RestQuery @Nullable TipStatus status,
        @RestQuery @Nullable TipChannel channel,
        @RestQuery @Nullable Boolean overdue) {}
