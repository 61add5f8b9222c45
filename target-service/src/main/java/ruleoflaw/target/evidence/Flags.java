package ruleoflaw.target.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is pointed out about a piece of evidence, to reviewer and unit alike; nothing is refused for it.
 *
 * @param late it came in long after it happened
 * @param burst it came in a heap at the year's end
 * @param duplicateOf an earlier piece with the same content, or a picture that shows the same
 * @param identical whether it is the same byte for byte; a picture that only looks the same is for a person to judge
 */
@Embeddable
public record Flags(
        @Column(name = "flag_late") boolean late,
        @Column(name = "flag_burst") boolean burst,
        @Column(name = "duplicate_of") @Nullable UUID duplicateOf,
        @Column(name = "duplicate_identical") boolean identical) {}
