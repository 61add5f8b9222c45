package ruleoflaw.target.responsibility;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The posts that answer for an assignment.
 *
 * @param principalPostId 主要负责人
 * @param leaderPostId 分管领导
 * @param handlerPostId 具体责任人
 */
@Embeddable
record Slots(
        @NotNull UUID principalPostId,
        @NotNull UUID leaderPostId,
        @NotNull UUID handlerPostId) {}
