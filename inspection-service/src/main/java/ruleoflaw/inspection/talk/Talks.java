package ruleoflaw.inspection.talk;

import static ruleoflaw.chassis.problem.CommonProblem.NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.security.Caller;

/** All talks, as far as the caller may know of them. */
@ApplicationScoped
class Talks implements PanacheRepositoryBase<Talk, TalkId> {
    private static final String FILTERED = """
            select id, version, unitId, invitedPost, matter, noticedOn, plannedOn, place, escalationId, status, heldOn,
                minutes, participants, demand, deadline.due, deadline.lastDay, report, reportedOn, reason
            from Talk
            where id.value > :after
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:status is null or status = :status)
              and (cast(:scope as uuid) is null or unitId = :scope)
            order by id.value
            """;

    private final Caller caller;

    Talks(Caller caller) {
        this.caller = caller;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 404 when there is none within the caller's reach */
    Talk get(TalkId id) {
        var talk = findByIdOptional(id).orElseThrow(NOT_FOUND::because);
        caller.mustReach(talk.unitId());
        return talk;
    }

    List<TalkView> matching(TalkFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, TalkView.class)
                .setParameter("after", page.after())
                .setParameter("unit", filter.unit())
                .setParameter("status", filter.status())
                .setParameter("scope", caller.scope())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
