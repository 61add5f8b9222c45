package ruleoflaw.target.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;
import ruleoflaw.target.assignment.AssignmentId;
import ruleoflaw.target.assignment.Assignments;

/** Units raise, the office coordinates. */
@ApplicationScoped
@Transactional
class DifficultyService {
    private final Difficulties difficulties;
    private final Assignments assignments;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    DifficultyService(Difficulties difficulties, Assignments assignments, Caller caller, Outbox outbox, Clock clock) {
        this.difficulties = difficulties;
        this.assignments = assignments;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<DifficultyView> list(DifficultyFilter filter, PageRequest page) {
        return Page.of(
                difficulties.matching(filter, page), page, view -> view.id().value());
    }

    DifficultyView show(DifficultyId id) {
        return difficulties.get(id).view();
    }

    DifficultyView raise(RaiseDifficulty request) {
        if (request.assignmentId() != null) {
            var _ = assignments.get(new AssignmentId(request.assignmentId()));
        }
        var difficulty = new Difficulty(caller.unit(), request, today());
        difficulties.persist(difficulty);
        outbox.add(difficulty.raised());
        return difficulty.view();
    }

    DifficultyView coordinate(DifficultyId id, long version, String answer) {
        var difficulty = difficulties.get(id, version);
        outbox.add(difficulty.coordinate(answer, today()));
        return difficulty.view();
    }

    DifficultyView resolve(DifficultyId id, long version, String answer) {
        var difficulty = difficulties.get(id, version);
        outbox.add(difficulty.resolve(answer, today()));
        return difficulty.view();
    }

    DifficultyView withdraw(DifficultyId id, long version) {
        var difficulty = difficulties.get(id, version);
        outbox.add(difficulty.withdraw(today()));
        return difficulty.view();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
