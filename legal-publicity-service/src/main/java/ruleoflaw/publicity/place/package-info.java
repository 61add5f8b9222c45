/**
 * Where the law is brought to: the editions of 法律六进 and its variants, kept as data.
 *
 * <p>Start at {@link PlaceDictionary}; {@link PlacesInForce} says which edition holds in which year.
 */
@NullMarked
package ruleoflaw.publicity.place;

import org.jspecify.annotations.NullMarked;
