/**
 * Villages that higher organs named models of democracy and rule of law, and what the re-checks said.
 *
 * <p>Start at {@link ruleoflaw.publicity.modelvillage.ModelVillage}.
 */
@NullMarked
package ruleoflaw.publicity.modelvillage;

import org.jspecify.annotations.NullMarked;
