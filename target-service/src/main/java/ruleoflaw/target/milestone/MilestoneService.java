package ruleoflaw.target.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.file.StoredFiles;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.assignment.AssignmentId;
import ruleoflaw.target.assignment.Assignments;
import ruleoflaw.target.assignment.HandedOver;

/** Units complete the steps of their roadmaps; the progress of the assignment follows. */
@ApplicationScoped
@Transactional
class MilestoneService {
    private final Milestones milestones;
    private final Assignments assignments;
    private final StoredFiles files;
    private final Outbox outbox;
    private final Clock clock;

    MilestoneService(Milestones milestones, Assignments assignments, StoredFiles files, Outbox outbox, Clock clock) {
        this.milestones = milestones;
        this.assignments = assignments;
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<MilestoneView> list(MilestoneFilter filter, PageRequest page) {
        return Page.of(
                milestones.matching(filter, page), page, view -> view.id().value());
    }

    MilestoneView show(MilestoneId id) {
        return milestones.get(id).view();
    }

    MilestoneView complete(MilestoneId id, long version, CompleteMilestone request) {
        var milestone = milestones.get(id, version);
        files.mustExist(request.fileIds());
        tell(milestone, milestone.complete(request, today()));
        return milestone.view();
    }

    MilestoneView reopen(MilestoneId id, long version, String reason) {
        var milestone = milestones.get(id, version);
        tell(milestone, milestone.reopen(reason, today()));
        return milestone.view();
    }

    private void tell(Milestone milestone, MilestoneEvent event) {
        var assignment = assignments.get(new AssignmentId(milestone.assignmentId()));
        var percent = milestones.percentOf(assignment.id()).orElse(0);
        outbox.addAll(List.of(event, assignment.progress(percent, today()), assignment.state()));
    }

    void follow(@Observes HandedOver handed) {
        milestones.move(handed);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
