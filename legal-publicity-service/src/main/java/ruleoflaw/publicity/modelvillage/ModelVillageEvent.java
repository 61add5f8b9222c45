package ruleoflaw.publicity.modelvillage;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What the rest of the suite may learn of a naming; {@code unitId} is the township the village belongs to. */
public sealed interface ModelVillageEvent extends DomainEvent {
    @EventType(value = "publicity.model-village.named.v1", meaning = "村(社区)获民主法治示范命名", share = ShareType.UNCONDITIONAL)
    record ModelVillageNamed(
            UUID subject,
            UUID unitId,
            int year,
            String village,
            Level level,
            String documentNumber,
            LocalDate namedOn,
            ModelVillageStatus status)
            implements ModelVillageEvent {}

    @EventType(
            value = "publicity.model-village.rechecked.v1",
            meaning = "民主法治示范村(社区)复核结论",
            share = ShareType.UNCONDITIONAL)
    record ModelVillageRechecked(
            UUID subject,
            UUID unitId,
            int year,
            String village,
            Level level,
            Verdict verdict,
            LocalDate recheckedOn,
            ModelVillageStatus status)
            implements ModelVillageEvent {}
}
