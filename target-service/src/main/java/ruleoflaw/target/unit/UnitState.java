package ruleoflaw.target.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.CurrentState;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What everybody may know of a unit. */
@EventType(value = "target.unit.state.v1", meaning = "责任单位的当前信息", share = ShareType.UNCONDITIONAL)
public record UnitState(
        UUID subject,
        String name,
        String shortName,
        String uscc,
        UnitType type,
        UnitGroup group,
        @Nullable String divisionCode,
        boolean active)
        implements CurrentState {}
