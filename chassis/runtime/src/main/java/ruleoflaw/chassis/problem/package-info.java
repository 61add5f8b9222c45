/**
 * Refusals: every "no" of the suite is a problem of RFC 9457, in Chinese and English.
 *
 * <p>Start at {@link ruleoflaw.chassis.problem.ProblemType}: a service lists its refusals as the constants of one enum
 * and throws {@code CONSTANT.because(...)}.
 */
@NullMarked
package ruleoflaw.chassis.problem;

import org.jspecify.annotations.NullMarked;
