/**
 * The rules of the house as tests: who may know whom, what a thing may be called, how large it may become.
 *
 * <p>Start at {@link ruleoflaw.chassis.testing.rules.ArchitectureRules} and
 * {@link ruleoflaw.chassis.testing.rules.SizeBudget}; each gives a service a test of a few lines.
 */
@NullMarked
package ruleoflaw.chassis.testing.rules;

import org.jspecify.annotations.NullMarked;
