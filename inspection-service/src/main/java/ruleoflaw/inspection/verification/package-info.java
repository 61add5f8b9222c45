/**
 * Verification: somebody who is no party to it looks at the plan, at what was done, and later whether it lasted.
 *
 * <p>Start at {@link VerificationService} and {@link LookBackService}; who may verify is in
 * {@link ruleoflaw.inspection.rectification.Verifier}.
 */
@NullMarked
package ruleoflaw.inspection.verification;

import org.jspecify.annotations.NullMarked;
