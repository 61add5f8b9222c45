/**
 * Check sheets of visits, in the office's papers and in the field; written where there is no network and sent later.
 *
 * <p>Start at {@link CheckSheet}: its id is made on the device, so that sending twice stores once.
 */
@NullMarked
package ruleoflaw.inspection.checksheet;

import org.jspecify.annotations.NullMarked;
