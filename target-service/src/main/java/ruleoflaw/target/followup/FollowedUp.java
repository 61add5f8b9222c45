package ruleoflaw.target.followup;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/**
 * A decision was looked at again.
 *
 * @param adjusted whether something about it is to be changed
 */
@EventType(value = "target.decision.followed-up.v1", meaning = "重大行政决策已作执行检查或后评估")
public record FollowedUp(UUID subject, UUID decisionId, UUID unitId, FollowUpKind kind, LocalDate on, boolean adjusted)
        implements DomainEvent {}
