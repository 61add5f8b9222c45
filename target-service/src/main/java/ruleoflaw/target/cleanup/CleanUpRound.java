package ruleoflaw.target.cleanup;

import static ruleoflaw.target.RegisterProblem.ROUND_STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** A clean-up round: every document in force on its first day gets a verdict, then the list is published. */
@Entity
@CheckReturnValue
@jakarta.persistence.Table(name = "cleanup_round")
class CleanUpRound implements Versioned {
    @EmbeddedId
    private RoundId id;

    @Version
    private long version;

    private String title;
    private LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    private @Nullable LocalDate publishedOn;
    private @Nullable String document;
    private @Nullable LocalDate nextDue;

    @SuppressWarnings("NullAway.Init")
    protected CleanUpRound() {}

    CleanUpRound(String title, LocalDate on) {
        this.id = RoundId.next();
        this.title = title;
        this.openedOn = on;
        this.status = RoundStatus.OPEN;
    }

    CleanUpEvent.Opened opened(int documents) {
        return new CleanUpEvent.Opened(id.value(), openedOn.getYear(), title, documents);
    }

    /** @param verdicts of all documents of the round */
    CleanUpEvent.Published publish(String number, LocalDate on, LocalDate next, Map<Verdict, Long> verdicts) {
        if (!status.next().contains(RoundStatus.PUBLISHED)) {
            throw ROUND_STEP_NOT_ALLOWED.because(status.label(), status);
        }
        status = RoundStatus.PUBLISHED;
        publishedOn = on;
        document = number;
        nextDue = next;
        return new CleanUpEvent.Published(
                id.value(),
                on.getYear(),
                title,
                number,
                on,
                (int) verdicts.values().stream().mapToLong(Long::longValue).sum(),
                of(verdicts, Verdict.KEEP),
                of(verdicts, Verdict.AMEND),
                of(verdicts, Verdict.REPEAL),
                of(verdicts, Verdict.EXPIRED));
    }

    private static int of(Map<Verdict, Long> verdicts, Verdict one) {
        return Math.toIntExact(verdicts.getOrDefault(one, 0L));
    }

    void mustBeOpen() {
        if (!isOpen()) {
            throw ROUND_STEP_NOT_ALLOWED.because(status.label(), status);
        }
    }

    boolean isOpen() {
        return status == RoundStatus.OPEN;
    }

    RoundView view() {
        return new RoundView(id, version, title, openedOn, status, publishedOn, document, nextDue);
    }

    RoundId id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
