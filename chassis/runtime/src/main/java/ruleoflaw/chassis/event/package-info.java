/**
 * Facts between services: the transactional outbox with its relay, and the inbox that lets an event work once.
 *
 * <p>Start at {@link ruleoflaw.chassis.event.Outbox} for sending and {@link ruleoflaw.chassis.event.Inbox} for
 * receiving; {@link ruleoflaw.chassis.event.EventType} says what an event record must declare.
 */
@NullMarked
package ruleoflaw.chassis.event;

import org.jspecify.annotations.NullMarked;
