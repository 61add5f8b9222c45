package ruleoflaw.target.extension;

import static ruleoflaw.target.PlanningProblem.EXTENSION_PENDING;
import static ruleoflaw.target.TargetProblem.DUE_OUTSIDE_PLAN_YEAR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.assignment.AssignmentId;
import ruleoflaw.target.assignment.Assignments;
import ruleoflaw.target.milestone.Milestones;

/** Asks for, grants and refuses more time. */
@ApplicationScoped
@Transactional
class ExtensionService {
    private final Extensions extensions;
    private final Assignments assignments;
    private final Milestones milestones;
    private final StoredFiles files;
    private final Outbox outbox;
    private final ExtensionDays days;

    ExtensionService(
            Extensions extensions,
            Assignments assignments,
            Milestones milestones,
            StoredFiles files,
            Outbox outbox,
            ExtensionDays days) {
        this.extensions = extensions;
        this.assignments = assignments;
        this.milestones = milestones;
        this.files = files;
        this.outbox = outbox;
        this.days = days;
    }

    Page<ExtensionRow> list(ExtensionFilter filter, PageRequest page) {
        return Page.of(extensions.matching(filter, page), page, row -> row.id().value());
    }

    ExtensionView show(ExtensionId id) {
        return extensions.get(id).view();
    }

    ExtensionView request(AssignmentId id, RequestExtension request) {
        var assignment = assignments.lock(id);
        assignment.mustBeOpen("延期", "extended");
        if (request.due().getYear() != assignment.task().year()) {
            throw DUE_OUTSIDE_PLAN_YEAR
                    .because(request.due(), assignment.task().year())
                    .at("/due");
        }
        if (extensions.isPending(id)) {
            throw EXTENSION_PENDING.because();
        }
        files.mustExist(request.fileIds());
        var extension = new Extension(assignment, request, days.wanted(assignment, request.due()), days.today());
        extensions.persist(extension);
        outbox.add(extension.requested());
        return extension.view();
    }

    ExtensionView approve(ExtensionId id, long version, String document) {
        var extension = extensions.get(id, version);
        var approved = extension.approve(document, days.today());
        var assignment = assignments.get(new AssignmentId(extension.assignmentId()));
        outbox.addAll(List.of(approved, assignment.extend(extension.wanted()), assignment.state()));
        milestones.extend(extension.assignmentId(), extension.original().due(), extension.wanted());
        return extension.view();
    }

    ExtensionView reject(ExtensionId id, long version, String reason) {
        var extension = extensions.get(id, version);
        outbox.add(extension.reject(reason, days.today()));
        return extension.view();
    }
}
