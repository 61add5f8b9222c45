/**
 * What a published circular means for each unit it names: it counts, and perhaps something must be put right by a day.
 *
 * <p>Start at {@link Address}; it is made when the circular is published ({@link AddressIssuing}).
 */
@NullMarked
package ruleoflaw.inspection.address;

import org.jspecify.annotations.NullMarked;
