package ruleoflaw.inspection.deadline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.time.Deadline;

/**
 * What the engine has to know of a new matter.
 *
 * @param unitId the unit that must act; null when the office itself must
 * @param year the assessment year it belongs to
 * @param title how an official recognises it; of a tip never more than its number
 * @param roundId the round it comes from, which may have a ladder of its own
 */
public record OpenMatter(
        MatterRef ref,
        @Nullable UUID unitId,
        int year,
        String title,
        Deadline deadline,
        @Nullable UUID roundId) {}
