package ruleoflaw.publicity.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import ruleoflaw.chassis.http.PageRequest;

/** Reads what persons studied. */
@ApplicationScoped
class StudyRecords {
    private static final String STUDIED = """
            select s.id.value, s.heldOn, s.title, s.mode, coalesce(least(a.hours, s.hours), s.hours)
            from Attendance a join StudySession s on s.id.value = a.sessionId
            where a.personId = :person and s.year = :year and s.status = HELD
            order by s.heldOn, s.id.value
            """;
    private static final String REQUIRED = """
            select hours from StudyRequirement where kind = :kind and fromYear <= :year order by fromYear desc
            """;
    private static final String HOURS = """
            select p.id, p.staff_number, p.name, p.kind,
                   coalesce(sum(coalesce(least(a.hours, s.hours), s.hours)) filter (where s.id is not null), 0),
                   (select q.hours from study_requirement q where q.kind = p.kind and q.from_year <= :year
                    order by q.from_year desc limit 1)
            from person p
            left join attendance a on a.person_id = p.id
            left join study_session s on s.id = a.session_id and s.year = :year and s.status = 'HELD'
            where p.unit_id = :unit and p.id > :after
              and (p.joined_on is null or p.joined_on <= make_date(:year, 12, 31))
              and (p.left_on is null or p.left_on > make_date(:year, 12, 31))
            group by p.id
            order by p.id
            """;

    private final EntityManager entities;

    StudyRecords(EntityManager entities) {
        this.entities = entities;
    }

    List<StudyRecordView.StudiedView> studied(UUID person, int year) {
        return entities.createQuery(STUDIED, StudyRecordView.StudiedView.class)
                .setParameter("person", person)
                .setParameter("year", year)
                .getResultList();
    }

    Optional<BigDecimal> required(String kind, int year) {
        return entities
                .createQuery(REQUIRED, BigDecimal.class)
                .setParameter("kind", kind)
                .setParameter("year", year)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<PersonHoursView> hours(UUID unit, int year, PageRequest page) {
        return entities.unwrap(Session.class)
                .createNativeQuery(HOURS, PersonHoursView.class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .setParameter("after", page.after())
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
