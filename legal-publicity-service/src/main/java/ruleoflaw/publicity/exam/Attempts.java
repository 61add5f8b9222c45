package ruleoflaw.publicity.exam;

import static ruleoflaw.publicity.PublicityProblem.ATTEMPT_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Every attempt at every exam. */
@ApplicationScoped
class Attempts implements PanacheRepositoryBase<Attempt, AttemptId> {
    /** Refuses the attempt of anybody else as if it did not exist. */
    Attempt get(AttemptId id, UUID personId) {
        return findByIdOptional(id)
                .filter(attempt -> attempt.personId().equals(personId))
                .orElseThrow(() -> ATTEMPT_NOT_FOUND.because(id));
    }

    int countOf(ExamId exam, UUID personId) {
        return (int) count("examId = ?1 and personId = ?2 and onPaper = false", exam.value(), personId);
    }

    Optional<Attempt> onPaper(ExamId exam, UUID personId) {
        return find("examId = ?1 and personId = ?2 and onPaper = true", exam.value(), personId)
                .firstResultOptional();
    }
}
