/**
 * Exemptions (指标不适用): a unit says that an indicator does not concern it; it holds once a leader has approved it.
 *
 * <p>Start at {@link Exemption}. What is not applicable is given to nobody and scored neither full nor zero.
 */
@NullMarked
package ruleoflaw.target.exemption;

import org.jspecify.annotations.NullMarked;
