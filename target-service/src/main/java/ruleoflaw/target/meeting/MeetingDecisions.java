package ruleoflaw.target.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;

/** What all joint meetings decided. */
@ApplicationScoped
class MeetingDecisions implements PanacheRepositoryBase<MeetingDecision, UUID> {
    private static final String FILTERED = """
            select d.id, d.meetingId, d.year, d.text, d.targetId, d.unitIds, d.due
            from MeetingDecision d
            where d.id > :after
              and (cast(:meeting as uuid) is null or d.meetingId = :meeting)
            order by d.id
            """;

    MeetingDecision get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    List<DecisionView> matching(@Nullable UUID meeting, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, DecisionView.class)
                .setParameter("after", page.after())
                .setParameter("meeting", meeting)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
