package ruleoflaw.publicity.venue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.CurrentState;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What the rest of the suite may learn of a venue: it is public, so everything but the reasons. */
public sealed interface VenueEvent extends DomainEvent {
    @EventType(value = "publicity.venue.opened.v1", meaning = "法治文化阵地开放", share = ShareType.UNCONDITIONAL)
    record VenueOpened(
            UUID subject, UUID unitId, int year, String name, VenueType type, LocalDate openedOn, VenueStatus status)
            implements VenueEvent {}

    @EventType(value = "publicity.venue.closed.v1", meaning = "法治文化阵地关闭", share = ShareType.UNCONDITIONAL)
    record VenueClosed(UUID subject, UUID unitId, int year, VenueStatus status) implements VenueEvent {}

    @EventType(value = "publicity.venue.state.v1", meaning = "法治文化阵地的当前信息", share = ShareType.UNCONDITIONAL)
    record VenueState(
            UUID subject,
            UUID unitId,
            String name,
            VenueType type,
            String place,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            VenueStatus status)
            implements VenueEvent, CurrentState {}
}
