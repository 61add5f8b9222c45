/**
 * Values that other county systems report, such as the government platform; nobody types them again.
 *
 * <p>Start at {@link ImportedValue}.
 */
@NullMarked
package ruleoflaw.target.importedvalue;

import org.jspecify.annotations.NullMarked;
