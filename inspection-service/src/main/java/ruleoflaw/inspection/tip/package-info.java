/**
 * Tips of the public: what citizens, media and deputies tell the office, and how the office answers.
 *
 * <p>Start at {@link Tip}; its life is drawn in {@link TipStatus}. Here stands only what may be kept for good: what was
 * told lies in {@link ruleoflaw.inspection.tip.box}, who told it in {@link ruleoflaw.inspection.tip.informant}; both are
 * sealed and erased one day. Nothing of a tip ever becomes an event.
 */
@NullMarked
package ruleoflaw.inspection.tip;

import org.jspecify.annotations.NullMarked;
