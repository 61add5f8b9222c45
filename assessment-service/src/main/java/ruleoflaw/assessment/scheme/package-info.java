/**
 * Schemes: the county's scoring rules of a year, drafted, published by a second person, and frozen from then on.
 *
 * <p>Start at {@link ruleoflaw.assessment.scheme.Scheme}; its life is in
 * {@link ruleoflaw.assessment.scheme.SchemeStatus}, and what a document must keep to in
 * {@link ruleoflaw.assessment.validation.SchemeCheck}.
 */
@NullMarked
package ruleoflaw.assessment.scheme;

import org.jspecify.annotations.NullMarked;
