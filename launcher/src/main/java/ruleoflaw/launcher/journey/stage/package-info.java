/**
 * What the parts of the demo year share: the people, their desks, the tables, the agenda.
 *
 * <p>Start at {@link ruleoflaw.launcher.journey.stage.Stage}; a {@link ruleoflaw.launcher.journey.stage.Part} plays on it.
 */
@NullMarked
package ruleoflaw.launcher.journey.stage;

import org.jspecify.annotations.NullMarked;
