/**
 * The words that plans and activities may use: audiences, laws, media channels, kinds of activity, campaigns; data with days of validity.
 *
 * <p>Start at {@link ruleoflaw.publicity.catalogue.Catalogues}.
 */
@NullMarked
package ruleoflaw.publicity.catalogue;

import org.jspecify.annotations.NullMarked;
