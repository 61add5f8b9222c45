package ruleoflaw.publicity.exam;

import static ruleoflaw.publicity.PublicityProblem.ANSWERS_INCOMPLETE;
import static ruleoflaw.publicity.PublicityProblem.ATTEMPT_HANDED_IN;
import static ruleoflaw.publicity.PublicityProblem.TIME_IS_UP;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** One attempt of one person; drawn when it begins, marked when it is handed in. */
@Entity
class Attempt implements Versioned {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    @EmbeddedId
    private AttemptId id;

    @Version
    private long version;

    private UUID examId;
    private UUID personId;
    private int number;
    private boolean onPaper;
    private Instant startedAt;
    private Instant dueAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> questionIds;

    private @Nullable Instant handedInAt;
    private @Nullable BigDecimal points;
    private boolean passed;

    @SuppressWarnings("NullAway.Init")
    protected Attempt() {}

    private Attempt(Exam exam, UUID personId, int number, boolean onPaper, Instant now) {
        this.id = AttemptId.next();
        this.examId = exam.id().value();
        this.personId = personId;
        this.number = number;
        this.onPaper = onPaper;
        this.startedAt = now;
        this.dueAt = now.plus(Duration.ofMinutes(exam.minutes()));
        this.questionIds = List.of();
    }

    static Attempt begun(Exam exam, UUID personId, int number, Instant now) {
        return new Attempt(exam, personId, number, false, now);
    }

    static Attempt onPaper(Exam exam, UUID personId, BigDecimal points, Instant now) {
        var attempt = new Attempt(exam, personId, 0, true, now);
        attempt.mark(points, exam, now);
        return attempt;
    }

    void ask(List<UUID> questions) {
        questionIds = questions;
    }

    /** Marks the answers: a question counts when exactly the right letters were given. */
    void handIn(List<String> answers, List<String> right, Exam exam, Instant now) {
        if (handedInAt != null) {
            throw ATTEMPT_HANDED_IN.because();
        }
        if (now.isAfter(dueAt)) {
            throw TIME_IS_UP.because(dueAt);
        }
        if (answers.size() != right.size()) {
            throw ANSWERS_INCOMPLETE.because(right.size()).at("/answers");
        }
        var correct = IntStream.range(0, right.size())
                .filter(i -> right.get(i).equals(letters(answers.get(i))))
                .count();
        mark(
                FULL.multiply(BigDecimal.valueOf(correct))
                        .divide(BigDecimal.valueOf(right.size()), 1, RoundingMode.HALF_UP),
                exam,
                now);
    }

    private void mark(BigDecimal got, Exam exam, Instant now) {
        points = got;
        passed = exam.isPassedWith(got);
        handedInAt = now;
    }

    private static String letters(String answer) {
        return answer.toUpperCase(Locale.ROOT)
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    boolean isMarkedWith(BigDecimal got) {
        return points != null && points.compareTo(got) == 0;
    }

    /** A corrected result from paper. */
    void remark(BigDecimal got, Exam exam, Instant now) {
        mark(got, exam, now);
    }

    AttemptId id() {
        return id;
    }

    UUID examId() {
        return examId;
    }

    UUID personId() {
        return personId;
    }

    List<UUID> questionIds() {
        return questionIds;
    }

    AttemptView view(List<AttemptView.AskedView> questions) {
        return new AttemptView(id, version, examId, startedAt, dueAt, questions, handedInAt, points, passed);
    }

    @Override
    public long version() {
        return version;
    }
}
