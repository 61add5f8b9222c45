/**
 * The demo year at legal-publicity-service, one class per subject.
 *
 * <p>Start at {@link ruleoflaw.launcher.journey.publicity.PublicityYear}.
 */
@NullMarked
package ruleoflaw.launcher.journey.publicity;

import org.jspecify.annotations.NullMarked;
