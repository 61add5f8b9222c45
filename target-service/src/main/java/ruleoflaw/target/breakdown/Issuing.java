package ruleoflaw.target.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.target.assignment.Assignment;
import ruleoflaw.target.assignment.Assignments;
import ruleoflaw.target.assignment.Deadlines;
import ruleoflaw.target.plan.Plan;

/** Makes assignments of shares, and tells of each. */
@ApplicationScoped
class Issuing {
    private final Assignments assignments;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Clock clock;

    Issuing(Assignments assignments, Deadlines deadlines, Outbox outbox, Clock clock) {
        this.assignments = assignments;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.clock = clock;
    }

    int issue(Plan plan, List<Share> shares) {
        var today = LocalDate.now(clock);
        var acknowledgement = deadlines.toAcknowledge(today);
        var issued = shares.stream()
                .map(share -> assignment(plan, share, acknowledgement, today))
                .toList();
        assignments.persist(issued);
        outbox.addAll(issued.stream()
                .flatMap(one -> Stream.of(one.issued(), one.state()))
                .toList());
        return issued.size();
    }

    private Assignment assignment(Plan plan, Share share, Deadline acknowledgement, LocalDate today) {
        var due = deadlines.of(share.line().due());
        return new Assignment(share.task(plan), share.line().cooperation(), due, acknowledgement, today);
    }
}
