package ruleoflaw.target.responsibility;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.target.assignment.AssignmentStatus;
import ruleoflaw.target.post.PostKind;

/**
 * Something that whoever follows on a post takes over.
 *
 * @param slot the responsibility the post carries: PRINCIPAL, IN_CHARGE or HANDLER
 */
record HandOverRow(
        UUID assignmentId,
        String targetCode,
        String title,
        PostKind slot,
        LocalDate due,
        LocalDate lastDay,
        int percent,
        AssignmentStatus status) {}
