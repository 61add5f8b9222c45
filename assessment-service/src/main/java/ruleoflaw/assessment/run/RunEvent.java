package ruleoflaw.assessment.run;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.ShareType;

/** What is told of a run: inside the office until it is published, to everybody after. */
sealed interface RunEvent extends DomainEvent {
    @EventType(
            value = "assessment.result.opened.v1",
            meaning = "年度考核结果拟定,提请单位核对数据",
            share = ShareType.NONE,
            internal = true)
    record ResultOpened(UUID subject, int year, String group, LocalDate lastDay, String rule) implements RunEvent {}

    @EventType(
            value = "assessment.result.withdrawn.v1",
            meaning = "公示前撤回年度考核结果",
            share = ShareType.NONE,
            internal = true)
    record ResultWithdrawn(UUID subject, int year, String group, String reason) implements RunEvent {}

    @EventType(value = "assessment.result.noticed.v1", meaning = "年度考核结果公示", share = ShareType.NONE, internal = true)
    record ResultNoticed(
            UUID subject,
            int year,
            String group,
            int revision,
            LocalDate from,
            LocalDate lastDay,
            String rule,
            String sha256)
            implements RunEvent {}

    /** @param difference of the unit's total, with its sign */
    @EventType(value = "assessment.score.corrected.v1", meaning = "公示后更正得分", share = ShareType.NONE, internal = true)
    record ScoreCorrected(
            UUID subject,
            UUID unitId,
            int year,
            String leaf,
            int revision,
            String totalBefore,
            String totalAfter,
            String difference)
            implements RunEvent {}

    @EventType(value = "assessment.result.approved.v1", meaning = "年度考核结果审定", share = ShareType.NONE, internal = true)
    record ResultApproved(UUID subject, int year, String group, int revision, String documentNumber)
            implements RunEvent {}

    /** @param sha256 of the frozen result of the whole group */
    @EventType(value = "assessment.result.finalised.v1", meaning = "年度考核结果正式公布")
    record ResultFinalised(
            UUID subject,
            UUID runId,
            UUID unitId,
            int year,
            String group,
            String total,
            int rank,
            String grade,
            boolean vetoed,
            int revision,
            String documentNumber,
            String sha256)
            implements RunEvent {}
}
