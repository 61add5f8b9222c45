package ruleoflaw.chassis.event;

import java.util.UUID;

/** Something that happened to one aggregate. Implemented by records that carry {@link EventType}. */
public interface DomainEvent {
    /** The id of the aggregate it happened to; events of one subject keep their order. */
    UUID subject();
}
