/**
 * Who is calling and what he may see: {@link ruleoflaw.chassis.security.Caller} and the
 * {@link ruleoflaw.chassis.security.Role} names.
 */
@NullMarked
package ruleoflaw.chassis.security;

import org.jspecify.annotations.NullMarked;
