/**
 * What the organisation department may learn of an official's study: the result, and nothing else.
 *
 * <p>Start at {@link ruleoflaw.publicity.certificate.StudyCertificate}; each one keeps for whom and for what it was given out. None of it is ever an event.
 */
@NullMarked
package ruleoflaw.publicity.certificate;

import org.jspecify.annotations.NullMarked;
