/**
 * How a normative document is made (规范性文件制定程序): consultation, fair-competition and legality review, adoption.
 *
 * <p>Start at {@link ruleoflaw.target.drafting.Making}, which says what the procedure lacks.
 */
@NullMarked
package ruleoflaw.target.drafting;

import org.jspecify.annotations.NullMarked;
