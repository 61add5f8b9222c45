/**
 * Places of legal culture (法治文化阵地): parks, squares, galleries, and in what state they are.
 *
 * <p>Start at {@link ruleoflaw.publicity.venue.Venue}; its life is drawn in {@link ruleoflaw.publicity.venue.VenueStatus}. It is published so that inspection can visit it.
 */
@NullMarked
package ruleoflaw.publicity.venue;

import org.jspecify.annotations.NullMarked;
