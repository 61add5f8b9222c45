package ruleoflaw.target.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;
import ruleoflaw.chassis.time.Deadline;

/** Everything the rest of the suite may learn about a document; from the issue on they carry all a scorer needs. */
public sealed interface DocumentEvent extends DomainEvent {
    @EventType(value = "target.document.registered.v1", meaning = "行政规范性文件已登记")
    record Registered(UUID subject, UUID unitId, int year, String title) implements DocumentEvent {}

    @EventType(value = "target.document.stepped.v1", meaning = "行政规范性文件的制定程序有进展")
    record Stepped(UUID subject, UUID unitId, int year, String step) implements DocumentEvent {}

    @EventType(value = "target.document.in-force.v1", meaning = "行政规范性文件已施行")
    record InForce(UUID subject, UUID unitId, int year, LocalDate on) implements DocumentEvent {}

    /** @param how AMENDED, REPEALED or EXPIRED */
    @EventType(value = "target.document.ended.v1", meaning = "行政规范性文件已修改、废止或失效")
    record Ended(UUID subject, UUID unitId, int year, String how, LocalDate on) implements DocumentEvent {}

    @EventType(value = "target.document.published.v1", meaning = "行政规范性文件已公布")
    record Published(
            UUID subject,
            UUID unitId,
            int year,
            Standing.Status status,
            Standing.Reviewed reviewed,
            Standing.Filing filing)
            implements DocumentEvent {
        Published(Standing now) {
            this(now.subject(), now.unitId(), now.year(), now.status(), now.reviewed(), now.filing());
        }
    }

    @EventType(value = "target.document.filed.v1", meaning = "行政规范性文件已备案")
    record Filed(
            UUID subject,
            UUID unitId,
            int year,
            Standing.Status status,
            Standing.Reviewed reviewed,
            Standing.Filing filing)
            implements DocumentEvent {
        Filed(Standing now) {
            this(now.subject(), now.unitId(), now.year(), now.status(), now.reviewed(), now.filing());
        }
    }

    @EventType(value = "target.document.corrected.v1", meaning = "行政规范性文件的登记已更正")
    record Corrected(
            UUID subject,
            UUID unitId,
            int year,
            Standing.Status status,
            Standing.Reviewed reviewed,
            Standing.Filing filing)
            implements DocumentEvent {
        Corrected(Standing now) {
            this(now.subject(), now.unitId(), now.year(), now.status(), now.reviewed(), now.filing());
        }
    }

    @EventType(value = "target.document.withdrawn.v1", meaning = "行政规范性文件的登记已撤销")
    record Withdrawn(
            UUID subject,
            UUID unitId,
            int year,
            Standing.Status status,
            Standing.Reviewed reviewed,
            Standing.Filing filing)
            implements DocumentEvent {
        Withdrawn(Standing now) {
            this(now.subject(), now.unitId(), now.year(), now.status(), now.reviewed(), now.filing());
        }
    }

    /** Where an issued document stands for those who score it. */
    record Standing(UUID subject, UUID unitId, int year, Status status, Reviewed reviewed, Filing filing) {
        /** Whether it counts. */
        enum Status {
            /** 已印发. */
            ISSUED,
            /** 已撤销登记,不计. */
            WITHDRAWN
        }

        /** 印发前是否经过合法性审核. */
        enum Reviewed {
            YES,
            NO
        }

        /** 备案是否及时. */
        enum Filing {
            /** 尚未备案. */
            PENDING,
            /** 按期备案. */
            ON_TIME,
            /** 逾期备案. */
            LATE;

            static Filing of(@Nullable Deadline deadline, @Nullable FileDocument filing) {
                if (deadline == null || filing == null) {
                    return PENDING;
                }
                return deadline.missedBy(filing.on()) ? LATE : ON_TIME;
            }
        }
    }
}
