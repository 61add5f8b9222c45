/**
 * Village legal liaisons (法律明白人): who they are, whether they hold a certificate, and where some are missing.
 *
 * <p>Start at {@link ruleoflaw.publicity.liaison.Liaison}. No event tells of them.
 */
@NullMarked
package ruleoflaw.publicity.liaison;

import org.jspecify.annotations.NullMarked;
