package ruleoflaw.target.responsibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an assignment, on the day that was asked about.
 *
 * @param principal 主要负责人, {@code leader} 分管领导, {@code handler} 具体责任人
 */
record ResponsibilityView(
        UUID assignmentId,
        UUID unitId,
        LocalDate settledOn,
        LocalDate on,
        Holding principal,
        Holding leader,
        Holding handler) {
    /** A post, and who held it that day; nobody when it was vacant. */
    record Holding(UUID postId, String title, @Nullable String holder) {}
}
