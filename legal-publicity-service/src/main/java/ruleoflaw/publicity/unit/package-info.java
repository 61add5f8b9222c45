/**
 * The units that target-service publishes, as far as this service needs them.
 *
 * <p>Start at {@link KnownUnit}; {@link UnitConsumer} keeps the copy up to date.
 */
@NullMarked
package ruleoflaw.publicity.unit;

import org.jspecify.annotations.NullMarked;
