package ruleoflaw.target.meetingtask;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision gives to a unit.
 *
 * @param assignmentId the assignment it becomes an extra line of; absent when it stands alone
 */
public record GivenTask(
        UUID decisionId,
        int year,
        String text,
        UUID unitId,
        @Nullable UUID assignmentId) {}
