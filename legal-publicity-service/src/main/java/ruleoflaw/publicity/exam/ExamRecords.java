package ruleoflaw.publicity.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** What an exam said of a person, for those who need no more than that. */
@ApplicationScoped
public class ExamRecords {
    private static final String OUTCOME = """
            select bool_or(a.passed) from attempt a join exam e on e.id = a.exam_id
            where a.person_id = :person and e.year = :year and e.status = 'CLOSED' and a.points is not null
            """;

    private final EntityManager entities;

    ExamRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether he passed an exam of that year; empty when he sat none that is closed. */
    public Optional<Boolean> passed(UUID person, int year) {
        return Optional.ofNullable((Boolean) entities.createNativeQuery(OUTCOME)
                .setParameter("person", person)
                .setParameter("year", year)
                .getSingleResult());
    }
}
