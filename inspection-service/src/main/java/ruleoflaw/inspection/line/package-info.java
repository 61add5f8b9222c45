/**
 * Who is above whom among those who inspect: nobody verifies what his own people found.
 *
 * <p>Start at {@link ReportingLines}.
 */
@NullMarked
package ruleoflaw.inspection.line;

import org.jspecify.annotations.NullMarked;
