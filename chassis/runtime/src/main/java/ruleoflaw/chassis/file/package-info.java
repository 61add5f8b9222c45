/**
 * Files that prove something: kept by content, with the day they speak of and the moment they arrived.
 *
 * <p>Start at {@link ruleoflaw.chassis.file.StoredFile}; where the bytes lie is behind
 * {@link ruleoflaw.chassis.file.FileStore}.
 */
@NullMarked
package ruleoflaw.chassis.file;

import org.jspecify.annotations.NullMarked;
