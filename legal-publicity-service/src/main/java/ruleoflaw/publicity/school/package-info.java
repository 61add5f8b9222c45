/**
 * The legal programme of the schools: vice-principals, course hours, lessons. Nothing about pupils is kept.
 *
 * <p>Start at {@link ruleoflaw.publicity.school.School} and {@link ruleoflaw.publicity.school.SchoolProgrammeView}.
 */
@NullMarked
package ruleoflaw.publicity.school;

import org.jspecify.annotations.NullMarked;
