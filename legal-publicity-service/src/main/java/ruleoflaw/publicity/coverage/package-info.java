/**
 * Where the law was brought to and where not, and what counts of what each unit did.
 *
 * <p>Start at {@link ruleoflaw.publicity.coverage.CoverageView} and {@link ruleoflaw.publicity.coverage.ActivityCountView}; nothing here is stored.
 */
@NullMarked
package ruleoflaw.publicity.coverage;

import org.jspecify.annotations.NullMarked;
