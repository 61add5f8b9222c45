/** The proof that the scores follow from what stands on the topics, and from nothing else. */
@NullMarked
package ruleoflaw.launcher.replay;

import org.jspecify.annotations.NullMarked;
