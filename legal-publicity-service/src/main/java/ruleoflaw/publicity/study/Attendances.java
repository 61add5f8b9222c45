package ruleoflaw.publicity.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All sign-in sheets, line by line. */
@ApplicationScoped
class Attendances implements PanacheRepositoryBase<Attendance, UUID> {
    private static final String PAGE = """
            select a.id, a.personId, p.staffNumber, p.name, coalesce(least(a.hours, s.hours), s.hours)
            from Attendance a join Person p on p.id.value = a.personId join StudySession s on s.id.value = a.sessionId
            where a.sessionId = :session and a.id > :after
            order by a.id
            """;

    List<Attendance> of(StudySessionId session) {
        return list("sessionId", session.value());
    }

    List<AttendanceView> of(StudySessionId session, UUID after, int most) {
        return getEntityManager()
                .createQuery(PAGE, AttendanceView.class)
                .setParameter("session", session.value())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
