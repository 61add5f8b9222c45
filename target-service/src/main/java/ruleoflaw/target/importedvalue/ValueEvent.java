package ruleoflaw.target.importedvalue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** What the rest of the suite may learn of a value from another system. */
public sealed interface ValueEvent extends DomainEvent {
    @EventType(value = "target.imported-value.received.v1", meaning = "已接收其他系统报送的单位数据")
    record Received(
            UUID subject,
            UUID unitId,
            int year,
            String code,
            BigDecimal value,
            String valueUnit,
            String source,
            LocalDate asOf)
            implements ValueEvent {}
}
