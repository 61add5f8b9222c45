/**
 * Our own small copy of the places that field visits go to: field sites of target-service, venues of publicity.
 *
 * <p>Start at {@link KnownSite}.
 */
@NullMarked
package ruleoflaw.inspection.site;

import org.jspecify.annotations.NullMarked;
