package ruleoflaw.target.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.assignment.AssignmentId;
import ruleoflaw.target.assignment.AssignmentView;
import ruleoflaw.target.assignment.Assignments;

/** What the responsible unit does with its assignments. */
@ApplicationScoped
@Transactional
class WorkService {
    private final Assignments assignments;
    private final ProgressReports reports;
    private final Progress progress;
    private final StoredFiles files;
    private final Outbox outbox;
    private final Clock clock;

    WorkService(
            Assignments assignments,
            ProgressReports reports,
            Progress progress,
            StoredFiles files,
            Outbox outbox,
            Clock clock) {
        this.assignments = assignments;
        this.reports = reports;
        this.progress = progress;
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    AssignmentView acknowledge(AssignmentId id, long version) {
        var assignment = assignments.get(id, version);
        outbox.addAll(List.of(assignment.acknowledge(today()), assignment.state()));
        return assignment.view();
    }

    ProgressView reportProgress(AssignmentId id, ReportProgress request) {
        var assignment = assignments.get(id);
        files.mustExist(request.fileIds());
        var percent = progress.percent(id, request.percent());
        var report = new ProgressReport(id, request, percent, clock.instant());
        reports.persist(report);
        outbox.addAll(List.of(assignment.progress(percent, today()), assignment.state()));
        return report.view();
    }

    AssignmentView reportCompletion(AssignmentId id, long version, CompletionReport report) {
        var assignment = assignments.get(id, version);
        progress.mustBeComplete(id);
        files.mustExist(report.fileIds());
        outbox.addAll(
                List.of(assignment.reportCompletion(report.result(), report.fileIds(), today()), assignment.state()));
        return assignment.view();
    }

    Page<ProgressView> progress(AssignmentId id, PageRequest page) {
        return Page.of(reports.of(assignments.get(id).id(), page), page, ProgressView::id);
    }

    ProgressView progress(AssignmentId id, UUID report) {
        return reports.get(assignments.get(id).id(), report).view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
