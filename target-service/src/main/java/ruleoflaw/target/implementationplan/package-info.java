/**
 * Implementation plans (实施方案): how a unit means to do what a plan gave it, with a roadmap of milestones.
 *
 * <p>Start at {@link ImplementationPlan}; {@link RoadmapCheck} says what a sound roadmap is.
 */
@NullMarked
package ruleoflaw.target.implementationplan;

import org.jspecify.annotations.NullMarked;
