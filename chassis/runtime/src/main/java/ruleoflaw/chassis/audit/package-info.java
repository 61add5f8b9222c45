/**
 * The audit trail: who changed what, when, and from what to what.
 *
 * <p>The rows are written by the database itself ({@code call audit('table')} in a migration), so no path around it
 * exists; {@link ruleoflaw.chassis.audit.AuditContext} tells the database who is acting.
 */
@NullMarked
package ruleoflaw.chassis.audit;

import org.jspecify.annotations.NullMarked;
