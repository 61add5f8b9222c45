/**
 * The test kit of every service: real servers, tokens, and the other services played by the test.
 *
 * <p>Start at {@link ruleoflaw.chassis.testing.PostgresAndKafka} for a {@code @QuarkusTest}, at
 * {@link ruleoflaw.chassis.testing.TestTokens} and {@link ruleoflaw.chassis.testing.Api} for calling the service, and
 * at {@link ruleoflaw.chassis.testing.RecordedEvents} for what it told the others.
 */
@NullMarked
package ruleoflaw.chassis.testing;

import org.jspecify.annotations.NullMarked;
