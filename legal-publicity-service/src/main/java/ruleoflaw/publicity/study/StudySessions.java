package ruleoflaw.publicity.study;

import static ruleoflaw.publicity.PublicityProblem.STUDY_SESSION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** Every study session that was ever recorded. */
@ApplicationScoped
class StudySessions implements PanacheRepositoryBase<StudySession, StudySessionId> {
    private static final String FILTERED = """
            select id, version, unitId, year, title, mode, kind, heldOn, hours, laws, fileIds, attendees, status, reason
            from StudySession
            where id.value > :after
              and (cast(:scope as uuid) is null or unitId = :scope)
              and (cast(:unit as uuid) is null or unitId = :unit)
              and (:year is null or year = :year)
              and (:mode is null or mode = :mode)
              and (:kind is null or kind = :kind)
            order by id.value
            """;

    StudySession get(StudySessionId id) {
        return findByIdOptional(id).orElseThrow(() -> STUDY_SESSION_NOT_FOUND.because(id));
    }

    List<StudySessionView> matching(StudySessionFilter filter, @Nullable UUID scope, PageRequest page) {
        return getEntityManager()
                .createQuery(FILTERED, StudySessionView.class)
                .setParameter("after", page.after())
                .setParameter("scope", scope)
                .setParameter("unit", filter.unit())
                .setParameter("year", filter.year())
                .setParameter("mode", filter.mode())
                .setParameter("kind", filter.kind())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
