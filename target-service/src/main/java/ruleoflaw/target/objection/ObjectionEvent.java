package ruleoflaw.target.objection;

import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of an objection. */
public sealed interface ObjectionEvent extends DomainEvent {
    @EventType(value = "target.objection.raised.v1", meaning = "单位对导入数据提出异议")
    record Raised(UUID subject, UUID unitId, String kind, UUID recordId) implements ObjectionEvent {}

    /** @param status UPHELD or DISMISSED */
    @EventType(value = "target.objection.ruled.v1", meaning = "对导入数据的异议已作认定")
    record Ruled(UUID subject, UUID unitId, String kind, UUID recordId, String status) implements ObjectionEvent {}
}
