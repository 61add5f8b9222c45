/**
 * Source documents (上级文件): the papers of superior organs behind plans and targets, in their hierarchy. They are read
 * here and told nowhere: papers of the Party do not belong on an event stream.
 *
 * <p>Start at {@link SourceDocument}.
 */
@NullMarked
package ruleoflaw.target.sourcedocument;

import org.jspecify.annotations.NullMarked;
