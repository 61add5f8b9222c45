/**
 * What the services stand on: PostgreSQL, Kafka and the issuer of tokens, all real and all durable in one folder.
 *
 * <p>Start at {@link ruleoflaw.launcher.backend.PostgresServer}, {@link ruleoflaw.launcher.backend.KafkaBroker} and
 * {@link ruleoflaw.launcher.backend.TokenIssuer}.
 */
@NullMarked
package ruleoflaw.launcher.backend;

import org.jspecify.annotations.NullMarked;
