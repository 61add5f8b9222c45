package ruleoflaw.target.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.event.FileReference;

/** Everything the rest of the suite may learn about a decision; from the deliberation on they carry all a scorer needs. */
public sealed interface DecisionEvent extends DomainEvent {
    @EventType(value = "target.decision.started.v1", meaning = "重大行政决策已启动")
    record Started(UUID subject, UUID unitId, int year, String title, LocalDate startedOn) implements DecisionEvent {}

    @EventType(value = "target.decision.step-recorded.v1", meaning = "重大行政决策的一项法定程序已登记")
    record StepRecorded(UUID subject, UUID unitId, int year, String step, String state) implements DecisionEvent {}

    @EventType(value = "target.decision.tabled.v1", meaning = "重大行政决策已提请集体讨论")
    record Tabled(UUID subject, UUID unitId, int year, LocalDate on, Standing.Examined examined)
            implements DecisionEvent {}

    @EventType(value = "target.decision.published.v1", meaning = "重大行政决策已公布")
    record Published(UUID subject, UUID unitId, int year, String title, String number, LocalDate publishedOn)
            implements DecisionEvent {}

    @EventType(value = "target.decision.filed.v1", meaning = "重大行政决策全过程材料已归档")
    record Filed(UUID subject, UUID unitId, int year, int files) implements DecisionEvent {}

    @EventType(value = "target.decision.deliberated.v1", meaning = "重大行政决策已讨论决定")
    record Deliberated(
            UUID subject,
            UUID unitId,
            int year,
            Standing.Status status,
            int applicableSteps,
            int missingSteps,
            int shortConsultations,
            Standing.Examined examined,
            @Nullable List<FileReference> evidence)
            implements DecisionEvent {
        Deliberated(Standing now) {
            this(
                    now.subject(),
                    now.unitId(),
                    now.year(),
                    now.status(),
                    now.applicableSteps(),
                    now.missingSteps(),
                    now.shortConsultations(),
                    now.examined(),
                    null);
        }

        /** @param files what was handed in with the steps */
        Deliberated provenBy(List<FileReference> files) {
            return new Deliberated(
                    subject,
                    unitId,
                    year,
                    status,
                    applicableSteps,
                    missingSteps,
                    shortConsultations,
                    examined,
                    List.copyOf(files));
        }
    }

    @EventType(value = "target.decision.corrected.v1", meaning = "重大行政决策的程序记录已更正")
    record Corrected(
            UUID subject,
            UUID unitId,
            int year,
            Standing.Status status,
            int applicableSteps,
            int missingSteps,
            int shortConsultations,
            Standing.Examined examined,
            @Nullable List<FileReference> evidence)
            implements DecisionEvent {
        Corrected(Standing now) {
            this(
                    now.subject(),
                    now.unitId(),
                    now.year(),
                    now.status(),
                    now.applicableSteps(),
                    now.missingSteps(),
                    now.shortConsultations(),
                    now.examined(),
                    null);
        }

        /** @param files what was handed in with the steps */
        Corrected provenBy(List<FileReference> files) {
            return new Corrected(
                    subject,
                    unitId,
                    year,
                    status,
                    applicableSteps,
                    missingSteps,
                    shortConsultations,
                    examined,
                    List.copyOf(files));
        }
    }

    @EventType(value = "target.decision.withdrawn.v1", meaning = "重大行政决策的登记已撤销")
    record Withdrawn(
            UUID subject,
            UUID unitId,
            int year,
            Standing.Status status,
            int applicableSteps,
            int missingSteps,
            int shortConsultations,
            Standing.Examined examined)
            implements DecisionEvent {
        Withdrawn(Standing now) {
            this(
                    now.subject(),
                    now.unitId(),
                    now.year(),
                    now.status(),
                    now.applicableSteps(),
                    now.missingSteps(),
                    now.shortConsultations(),
                    now.examined());
        }
    }

    /**
     * Where a decision stands for those who score it.
     *
     * @param shortConsultations 1 when it was consulted on for less than 30 days without a stated reason
     * @param examined whether its legality was examined before the discussion
     */
    record Standing(
            UUID subject,
            UUID unitId,
            int year,
            Status status,
            int applicableSteps,
            int missingSteps,
            int shortConsultations,
            Examined examined) {
        /** Whether it counts. */
        enum Status {
            /** 已提请讨论. */
            TABLED,
            /** 已撤销登记,不计. */
            WITHDRAWN
        }

        /** 讨论前是否经过合法性审查. */
        enum Examined {
            YES,
            NO
        }
    }
}
