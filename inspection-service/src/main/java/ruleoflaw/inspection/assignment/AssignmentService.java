package ruleoflaw.inspection.assignment;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.chassis.time.WorkCalendar;
import ruleoflaw.inspection.assignment.AssignmentNews.Step;
import ruleoflaw.inspection.deadline.Deadlines;
import ruleoflaw.inspection.deadline.MatterRef;
import ruleoflaw.inspection.deadline.MatterStatus;
import ruleoflaw.inspection.deadline.OpenMatter;
import ruleoflaw.inspection.ladder.MatterKind;

/** Makes deeds at the deadline engine out of what is heard of an assignment. */
@ApplicationScoped
@Transactional
class AssignmentService {
    private final KnownAssignments known;
    private final Deadlines deadlines;
    private final WorkCalendar calendar;

    AssignmentService(KnownAssignments known, Deadlines deadlines, WorkCalendar calendar) {
        this.known = known;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /** @param on the day on which it happened over there */
    void know(UUID id, AssignmentNews news, long version, LocalDate on) {
        var assignment = known.findByIdOptional(id).orElseGet(() -> open(id, news));
        if (!assignment.isOlderThan(version)) {
            return;
        }
        var ref = new MatterRef(MatterKind.ASSIGNMENT, id);
        if (!assignment.isDueOn(news.due())) {
            deadlines.extend(ref, deadline(news));
        }
        if (assignment.step() != news.step()) {
            follow(ref, assignment.step(), news, on);
        }
        assignment.learn(news, version);
    }

    private KnownAssignment open(UUID id, AssignmentNews news) {
        deadlines.open(new OpenMatter(
                new MatterRef(MatterKind.ASSIGNMENT, id),
                news.unitId(),
                news.year(),
                "年度任务" + news.targetCode(),
                deadline(news),
                null));
        var assignment = new KnownAssignment(id, news.due());
        known.persist(assignment);
        return assignment;
    }

    private void follow(MatterRef ref, Step before, AssignmentNews news, LocalDate on) {
        switch (news.step()) {
            case ISSUED, ACKNOWLEDGED, IN_PROGRESS -> {
                if (!before.isWithTheUnit()) {
                    deadlines.sendBack(ref, on);
                }
            }
            case COMPLETION_REPORTED -> deadlines.report(ref, requireNonNullElse(news.reportedOn(), on));
            case COMPLETED -> deadlines.end(ref, MatterStatus.DONE, requireNonNullElse(news.reportedOn(), on));
            case WITHDRAWN -> deadlines.end(ref, MatterStatus.WITHDRAWN, on);
            case NOT_DONE -> deadlines.end(ref, MatterStatus.FAILED, on);
        }
    }

    private Deadline deadline(AssignmentNews news) {
        return calendar.fixed(news.due(), "年度任务完成期限");
    }
}
