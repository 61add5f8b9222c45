/**
 * Administrative normative documents (行政规范性文件): from the draft to the end of their validity.
 *
 * <p>Start at {@link Document}; its life is drawn in {@link DocumentStatus}, what it tells in {@link DocumentEvent}.
 */
@NullMarked
package ruleoflaw.target.document;

import org.jspecify.annotations.NullMarked;
