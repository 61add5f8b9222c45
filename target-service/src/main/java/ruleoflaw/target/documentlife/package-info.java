/**
 * What becomes of a normative document after its issue: stock, amendment, repeal, lapse, corrections of the register.
 *
 * <p>Start at {@link ruleoflaw.target.document.DocumentStatus}; {@link DocumentSweep} lets it take effect and lapse.
 */
@NullMarked
package ruleoflaw.target.documentlife;

import org.jspecify.annotations.NullMarked;
