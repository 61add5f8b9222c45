package ruleoflaw.publicity.exam;

import static ruleoflaw.publicity.PublicityProblem.ATTEMPTS_USED_UP;
import static ruleoflaw.publicity.PublicityProblem.EXAM_NOT_OPEN;
import static ruleoflaw.publicity.PublicityProblem.EXAM_PERIOD_WRONG;
import static ruleoflaw.publicity.PublicityProblem.EXAM_STILL_OPEN;
import static ruleoflaw.publicity.PublicityProblem.NOT_A_CANDIDATE;
import static ruleoflaw.publicity.PublicityProblem.STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.publicity.exam.ExamEvent.ExamAnnounced;
import ruleoflaw.publicity.exam.ExamEvent.ExamCancelled;
import ruleoflaw.publicity.exam.ExamEvent.ExamClosed;

/** One exam of the county on the law. */
@Entity
@CheckReturnValue
class Exam implements Versioned {
    /** What an exam adds up to; nobody stands in it. */
    record ExamTally(int candidates, int sat, int passed) {}

    @EmbeddedId
    private ExamId id;

    @Version
    private long version;

    private String title;
    private int year;
    private LocalDate opensOn;
    private LocalDate closesOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kinds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> laws;

    private int questions;
    private int passPoints;
    private int attempts;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private ExamStatus status;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Exam() {}

    Exam(AnnounceExam announced) {
        if (announced.closesOn().isBefore(announced.opensOn())) {
            throw EXAM_PERIOD_WRONG.because(announced.closesOn()).at("/closesOn");
        }
        this.id = ExamId.next();
        this.title = announced.title();
        this.year = announced.opensOn().getYear();
        this.opensOn = announced.opensOn();
        this.closesOn = announced.closesOn();
        this.kinds = announced.kinds().stream().distinct().toList();
        this.laws = announced.laws().stream().distinct().toList();
        this.questions = announced.questions();
        this.passPoints = announced.passPoints();
        this.attempts = announced.attempts();
        this.minutes = announced.minutes();
        this.status = ExamStatus.ANNOUNCED;
    }

    ExamAnnounced announced() {
        return new ExamAnnounced(id.value(), year, opensOn, closesOn, kinds);
    }

    /** The exam is over on its last day; nobody can begin an attempt from now on. */
    ExamClosed close(LocalDate today, ExamTally tally) {
        moveTo(ExamStatus.CLOSED);
        if (today.isBefore(closesOn)) {
            throw EXAM_STILL_OPEN.because(closesOn);
        }
        return new ExamClosed(id.value(), year, today, tally.candidates(), tally.sat(), tally.passed());
    }

    ExamCancelled cancel(String why) {
        moveTo(ExamStatus.CANCELLED);
        reason = why;
        return new ExamCancelled(id.value(), year);
    }

    /** Refuses a sitting outside the exam's days, of somebody it is not for, or one too many. */
    void mustAdmit(String personKind, int attemptsBefore, LocalDate today) {
        mustBeFor(personKind);
        if (status != ExamStatus.ANNOUNCED || today.isBefore(opensOn) || today.isAfter(closesOn)) {
            throw EXAM_NOT_OPEN.because(opensOn, closesOn);
        }
        if (attemptsBefore >= attempts) {
            throw ATTEMPTS_USED_UP.because(attempts);
        }
    }

    /** Refuses results from paper unless the exam has begun and is not closed yet. */
    void mustTakeResults(LocalDate today) {
        if (status != ExamStatus.ANNOUNCED || today.isBefore(opensOn)) {
            throw EXAM_NOT_OPEN.because(opensOn, closesOn);
        }
    }

    boolean isFor(String personKind) {
        return kinds.contains(personKind);
    }

    boolean isPassedWith(BigDecimal points) {
        return points.compareTo(BigDecimal.valueOf(passPoints)) >= 0;
    }

    private void mustBeFor(String personKind) {
        if (!isFor(personKind)) {
            throw NOT_A_CANDIDATE.because();
        }
    }

    private void moveTo(ExamStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status, wanted);
        }
        status = wanted;
    }

    ExamView view() {
        return new ExamView(
                id,
                version,
                title,
                year,
                opensOn,
                closesOn,
                kinds,
                laws,
                questions,
                passPoints,
                attempts,
                minutes,
                status,
                reason);
    }

    ExamId id() {
        return id;
    }

    int minutes() {
        return minutes;
    }

    @Override
    public long version() {
        return version;
    }
}
