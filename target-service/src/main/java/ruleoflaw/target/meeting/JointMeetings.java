package ruleoflaw.target.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;
import ruleoflaw.chassis.problem.CommonProblem;

/** All joint meetings. */
@ApplicationScoped
class JointMeetings implements PanacheRepositoryBase<JointMeeting, UUID> {
    private static final String FILTERED = """
            select m.id, m.year, m.number, m.title, m.heldOn, m.place, m.agenda, m.attendingUnitIds, m.absentUnitIds
            from JointMeeting m
            where m.id > :after and (:year is null or m.year = :year)
            order by m.id
            """;

    JointMeeting get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::because);
    }

    int nextNumber(int year) {
        return (int) count("year", year) + 1;
    }

    List<MeetingView> matching(@Nullable Integer year, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, MeetingView.class)
                .setParameter("after", page.after())
                .setParameter("year", year)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
