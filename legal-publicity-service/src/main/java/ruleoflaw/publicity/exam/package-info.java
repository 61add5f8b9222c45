/**
 * Exams on the law: announced, sat by each for himself or on paper, closed with certificates for those who passed.
 *
 * <p>Start at {@link ruleoflaw.publicity.exam.Exam} and {@link ruleoflaw.publicity.exam.Attempt}. Only counts leave the service.
 */
@NullMarked
package ruleoflaw.publicity.exam;

import org.jspecify.annotations.NullMarked;
