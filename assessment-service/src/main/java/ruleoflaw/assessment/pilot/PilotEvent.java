package ruleoflaw.assessment.pilot;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** Everything the rest of the suite may learn about pilots. {@code unitId} is absent when the county itself is the pilot. */
public sealed interface PilotEvent extends DomainEvent {
    @EventType(value = "assessment.pilot.declared.v1", meaning = "示范创建项目已申报")
    record Declared(UUID subject, @Nullable UUID unitId, int year, PilotKind kind, PilotLevel level, String title)
            implements PilotEvent {}

    /** @param gaps items met partly or not at all; one event each tells which */
    @EventType(value = "assessment.pilot.self-checked.v1", meaning = "示范创建自评完成")
    record SelfChecked(
            UUID subject,
            @Nullable UUID unitId,
            int year,
            @Nullable String readiness,
            int gaps) implements PilotEvent {}

    /**
     * An item that needs work; the year is the one in which it can be worked on.
     *
     * @param subject the id of the gap itself
     */
    @EventType(value = "assessment.pilot.gap-listed.v1", meaning = "示范创建自评差距,转为次年候选任务")
    record GapListed(
            UUID subject,
            UUID pilotId,
            @Nullable UUID unitId,
            int year,
            String indicatorCode,
            String title,
            String state)
            implements PilotEvent {}

    @EventType(value = "assessment.pilot.named.v1", meaning = "示范创建项目已命名", share = ShareType.UNCONDITIONAL)
    record Named(
            UUID subject,
            @Nullable UUID unitId,
            int year,
            PilotKind kind,
            PilotLevel level,
            String title,
            String documentNumber)
            implements PilotEvent {}

    @EventType(value = "assessment.pilot.revoked.v1", meaning = "示范命名已撤销", share = ShareType.UNCONDITIONAL)
    record Revoked(
            UUID subject, @Nullable UUID unitId, int year, PilotKind kind, PilotLevel level, String documentNumber)
            implements PilotEvent {}
}
