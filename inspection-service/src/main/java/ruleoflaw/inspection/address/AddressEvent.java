package ruleoflaw.inspection.address;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.inspection.circular.CircularKind;

/** What the rest of the suite may learn about circulars: which units they name. Of persons nothing is told. */
public sealed interface AddressEvent extends DomainEvent {
    /** Whether it counts. */
    enum Standing {
        ISSUED,
        REVOKED
    }

    /** {@code due} is the day by which something must be put right, if anything. */
    @EventType(value = "inspection.circular.addressed.v1", meaning = "印发通报,点名单位")
    record CircularAddressed(
            UUID subject,
            UUID circularId,
            UUID unitId,
            int year,
            Standing status,
            CircularKind kind,
            LocalDate issuedOn,
            @Nullable LocalDate due)
            implements AddressEvent {}

    @EventType(value = "inspection.circular.revoked.v1", meaning = "撤销对单位的通报")
    record AddressRevoked(
            UUID subject,
            UUID circularId,
            UUID unitId,
            int year,
            Standing status,
            CircularKind kind,
            LocalDate issuedOn)
            implements AddressEvent {}
}
