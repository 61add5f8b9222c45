package ruleoflaw.target.site;

import java.math.BigDecimal;
import java.util.UUID;
import ruleoflaw.chassis.event.CurrentState;
import ruleoflaw.chassis.event.EventType;

/** Where a site is and whether it is in use, for those who visit it. */
@EventType(value = "target.site.state.v1", meaning = "外业点位的当前情况")
public record SiteState(
        UUID subject, UUID unitId, String name, String place, BigDecimal latitude, BigDecimal longitude, boolean active)
        implements CurrentState {}
