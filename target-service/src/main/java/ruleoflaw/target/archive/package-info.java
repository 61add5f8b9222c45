/**
 * Archiving (归档): everything of a closed plan in one package that can be read without this software.
 *
 * <p>Start at {@link ruleoflaw.target.archive.ArchivePackage}; {@link ruleoflaw.target.archive.ArchiveSection} lists what
 * goes in.
 */
@NullMarked
package ruleoflaw.target.archive;

import org.jspecify.annotations.NullMarked;
