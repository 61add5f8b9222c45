/**
 * The people whose study of law is recorded: the register each unit keeps of its own staff.
 *
 * <p>Start at {@link ruleoflaw.publicity.person.Person}. Nothing in this package ever leaves the service by an event.
 */
@NullMarked
package ruleoflaw.publicity.person;

import org.jspecify.annotations.NullMarked;
