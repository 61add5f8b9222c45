/**
 * The assignments of target-service, as far as their deadlines concern this service.
 *
 * <p>Start at {@link AssignmentConsumer}; what it hears becomes deeds at the deadline engine.
 */
@NullMarked
package ruleoflaw.inspection.assignment;

import org.jspecify.annotations.NullMarked;
