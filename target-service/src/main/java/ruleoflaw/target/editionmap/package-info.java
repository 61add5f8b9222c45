/**
 * Mapping of editions (新旧版对应): which line of an old indicator system became which of a new one. Results stay under
 * the edition they were made with; the mapping only lets them be read together.
 *
 * <p>Start at {@link EditionMapImport}; {@link EditionMapCheck} says what a sound table is.
 */
@NullMarked
package ruleoflaw.target.editionmap;

import org.jspecify.annotations.NullMarked;
