package ruleoflaw.assessment.imported;

import java.util.SortedMap;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What the score learns of facts from outside; it stays inside the office, like every score before its notice. */
sealed interface ImportEvent extends DomainEvent {
    /** @param item what the fact is about; the same item may be known from a unit's own record */
    @EventType(
            value = "assessment.imported-fact.recorded.v1",
            meaning = "外部数据已导入，作为考核依据",
            share = ShareType.NONE,
            internal = true)
    record ImportedFactRecorded(
            UUID subject,
            UUID unitId,
            int year,
            String measure,
            UUID item,
            SortedMap<String, String> attributes,
            String source,
            ImportStatus status)
            implements ImportEvent {}

    @EventType(
            value = "assessment.imported-fact.dropped.v1",
            meaning = "导入的外部数据经复核撤销，原有数据恢复为考核依据",
            share = ShareType.NONE,
            internal = true)
    record ImportedFactDropped(UUID subject, UUID unitId, int year, String measure, UUID item, ImportStatus status)
            implements ImportEvent {}
}
