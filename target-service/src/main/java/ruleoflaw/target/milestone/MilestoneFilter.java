package ruleoflaw.target.milestone;

import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which milestones are wanted; a filter that is absent does not restrict.
 *
 * @param overdue only those that are not completed and whose last day is over
 */
record MilestoneFilter(
        @RestQuery("implementation-plan") @Nullable UUID implementationPlan,
        @RestQuery @Nullable UUID assignment,
        @RestQuery @Nullable UUID unit,
        @RestQuery @Nullable Integer year,
        @RestQuery @DefaultValue("false") boolean overdue) {}
