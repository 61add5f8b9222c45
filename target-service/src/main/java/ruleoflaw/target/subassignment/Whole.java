package ruleoflaw.target.subassignment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is divided: an assignment, or a part of one.
 *
 * @param parentId the part that is divided further; absent when it is the assignment itself
 */
record Whole(UUID assignmentId, @Nullable UUID parentId, UUID unitId, LocalDate due) {}
