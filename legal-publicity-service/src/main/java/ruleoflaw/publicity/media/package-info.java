/**
 * What goes out to the public: the casebook that assessment selects, and what units publish in the media.
 *
 * <p>Start at {@link ruleoflaw.publicity.media.CasebookItem}; {@link ruleoflaw.publicity.media.CasebookConsumer} hears what was selected. None of it bears on a score.
 */
@NullMarked
package ruleoflaw.publicity.media;

import org.jspecify.annotations.NullMarked;
