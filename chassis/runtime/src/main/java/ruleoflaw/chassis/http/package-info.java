/**
 * What every REST operation of the suite does the same way: versions and conditional requests, safe retries, keyset
 * pages, and refusals for what nobody asked for.
 *
 * <p>Start at {@link ruleoflaw.chassis.http.Versioned}, {@link ruleoflaw.chassis.http.Idempotent} and
 * {@link ruleoflaw.chassis.http.Page}.
 */
@NullMarked
package ruleoflaw.chassis.http;

import org.jspecify.annotations.NullMarked;
