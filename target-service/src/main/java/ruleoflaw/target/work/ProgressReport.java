package ruleoflaw.target.work;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ruleoflaw.target.assignment.AssignmentId;

/** How far a unit said it was; never changed, a later report stands beside it. */
@Entity
class ProgressReport {
    @Id
    private UUID id;

    private UUID assignmentId;
    private int percent;
    private String note;
    private List<UUID> fileIds;
    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProgressReport() {}

    ProgressReport(AssignmentId assignment, ReportProgress request, int percent, Instant reportedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.assignmentId = assignment.value();
        this.percent = percent;
        this.note = request.note();
        this.fileIds = request.fileIds();
        this.reportedAt = reportedAt;
    }

    ProgressView view() {
        return new ProgressView(id, assignmentId, percent, note, List.copyOf(fileIds), reportedAt);
    }
}
