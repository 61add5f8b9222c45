package ruleoflaw.publicity.question;

import static ruleoflaw.publicity.PublicityProblem.QUESTION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.PageRequest;

/** The bank. */
@ApplicationScoped
public class Questions implements PanacheRepositoryBase<Question, QuestionId> {
    private static final String PAGE = """
            select id, version, number, kind, law, text, options, answer, retired
            from Question
            where id.value > :after and (:law is null or law = :law)
            order by id.value
            """;
    private static final String DRAW = """
            select id from question
            where not retired and (cardinality(cast(:laws as text[])) = 0 or law = any(cast(:laws as text[])))
            order by md5(:seed || id)
            """;
    private static final String DRAWN = """
            select id.value, kind, text, options, answer from Question where id.value in :ids
            """;

    /** A question as an exam needs it. */
    public record ExamQuestion(UUID id, QuestionKind kind, String text, List<String> options, String answer) {}

    Question get(QuestionId id) {
        return findByIdOptional(id).orElseThrow(() -> QUESTION_NOT_FOUND.because(id));
    }

    Optional<Question> findByNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** How many questions on these laws there are to draw from; no law means any. */
    public int available(List<String> laws) {
        return drawing(laws, "").getResultList().size();
    }

    /** Draws questions; the same seed draws the same ones as long as the bank stays as it is. */
    public List<UUID> draw(List<String> laws, int wanted, UUID seed) {
        return drawing(laws, seed.toString()).setMaxResults(wanted).getResultList();
    }

    private NativeQuery<UUID> drawing(List<String> laws, String seed) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(DRAW, UUID.class)
                .setParameter("laws", laws.toArray(String[]::new))
                .setParameter("seed", seed);
    }

    /** The questions in the order of the ids. */
    public List<ExamQuestion> inOrder(List<UUID> ids) {
        var found = getEntityManager()
                .createQuery(DRAWN, ExamQuestion.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ExamQuestion::id, question -> question));
        return ids.stream().map(id -> Objects.requireNonNull(found.get(id))).toList();
    }

    List<QuestionView> matching(@Nullable String law, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, QuestionView.class)
                .setParameter("after", page.after())
                .setParameter("law", law)
                .setMaxResults(page.limitPlusOne())
                .getResultList();
    }
}
