/**
 * Facts from outside: a court's, a survey's or a platform's figures, with their source. A unit may object; both values
 * stay among the facts.
 *
 * <p>Start at {@link ruleoflaw.assessment.imported.ImportedFact}; what it says scores only after it has travelled as an
 * event, like everything else.
 */
@NullMarked
package ruleoflaw.assessment.imported;

import org.jspecify.annotations.NullMarked;
