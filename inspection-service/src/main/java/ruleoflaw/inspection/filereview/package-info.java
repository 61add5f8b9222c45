/**
 * File reviews (案卷评查): which score sheet holds for which kind of case file, and when files are looked at.
 *
 * <p>Start at {@link FileReview}; the files themselves are in {@code casefile}.
 */
@NullMarked
package ruleoflaw.inspection.filereview;

import org.jspecify.annotations.NullMarked;
