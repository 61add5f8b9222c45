/**
 * The bank of questions from which exams are drawn.
 *
 * <p>Start at {@link ruleoflaw.publicity.question.Question}: a question is never changed, only retired, so that an old attempt stays what it was.
 */
@NullMarked
package ruleoflaw.publicity.question;

import org.jspecify.annotations.NullMarked;
