/**
 * Templates (分解模板): how targets were divided among groups of units in one year, to be used again in the next.
 *
 * <p>Start at {@link TemplateService}.
 */
@NullMarked
package ruleoflaw.target.template;

import org.jspecify.annotations.NullMarked;
