package ruleoflaw.target.meetingtask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.target.assignment.HandedOver;

/** Units do what meetings decided. */
@ApplicationScoped
@Transactional
class TaskService {
    private final MeetingTasks tasks;
    private final Outbox outbox;
    private final Clock clock;

    TaskService(MeetingTasks tasks, Outbox outbox, Clock clock) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    Page<TaskView> list(TaskFilter filter, PageRequest page) {
        return Page.of(tasks.matching(filter, page), page, view -> view.id().value());
    }

    TaskView show(MeetingTaskId id) {
        return tasks.get(id).view();
    }

    TaskView complete(MeetingTaskId id, long version, String result) {
        var task = tasks.get(id);
        task.mustBeAt(version);
        outbox.add(task.complete(result, LocalDate.now(clock)));
        return task.view();
    }

    void follow(@Observes HandedOver handed) {
        tasks.move(handed);
    }
}
