package ruleoflaw.target.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.event.Outbox;
import ruleoflaw.chassis.http.Page;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.target.assignment.Assignment;
import ruleoflaw.target.assignment.AssignmentId;
import ruleoflaw.target.assignment.Assignments;
import ruleoflaw.target.assignment.HandedOver;
import ruleoflaw.target.post.PostId;
import ruleoflaw.target.post.PostKind;
import ruleoflaw.target.post.Posts;

/** Units say which posts answer for their assignments; a hand-over list says what a post holds. */
@ApplicationScoped
@Transactional
class ResponsibilityService {
    private static final Set<PostKind> LEADERS = EnumSet.of(PostKind.PRINCIPAL, PostKind.IN_CHARGE);

    private final Responsibilities responsibilities;
    private final Assignments assignments;
    private final Posts posts;
    private final Outbox outbox;
    private final Clock clock;

    ResponsibilityService(
            Responsibilities responsibilities, Assignments assignments, Posts posts, Outbox outbox, Clock clock) {
        this.responsibilities = responsibilities;
        this.assignments = assignments;
        this.posts = posts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For how many assignments it was settled. */
    record Settled(int settled) {}

    Settled settle(SettleResponsibility request) {
        var events = request.assignmentIds().stream()
                .distinct()
                .map(id -> settle(assignments.get(new AssignmentId(id)), request.slots()))
                .toList();
        outbox.addAll(events);
        return new Settled(events.size());
    }

    ResponsibilityView show(AssignmentId id, @Nullable LocalDate on) {
        return responsibilities
                .find(assignments.get(id).id(), Objects.requireNonNullElse(on, today()))
                .orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    Page<HandOverRow> handOverList(PostId post, PageRequest page) {
        return Page.of(responsibilities.heldBy(posts.get(post).id(), page), page, HandOverRow::assignmentId);
    }

    private ResponsibilitySettled settle(Assignment assignment, Slots slots) {
        var unit = assignment.task().unitId();
        posts.mustFit(slots.principalPostId(), unit, EnumSet.of(PostKind.PRINCIPAL), "/slots/principalPostId");
        posts.mustFit(slots.leaderPostId(), unit, LEADERS, "/slots/leaderPostId");
        posts.mustFit(slots.handlerPostId(), unit, EnumSet.allOf(PostKind.class), "/slots/handlerPostId");
        var known = responsibilities.findByIdOptional(assignment.id());
        if (known.isPresent()) {
            return known.get().resettle(slots, today());
        }
        var responsibility = new Responsibility(assignment, slots, today());
        responsibilities.persist(responsibility);
        return responsibility.settled();
    }

    /** The posts of the former unit no longer answer for it; the successor says which of its own do. */
    void release(@Observes HandedOver handed) {
        var _ = responsibilities.deleteById(new AssignmentId(handed.assignmentId()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
