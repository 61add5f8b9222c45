package ruleoflaw.assessment.honour;

import static ruleoflaw.assessment.HonourProblem.COMMENDATION_STEP_NOT_ALLOWED;
import static ruleoflaw.assessment.HonourProblem.HONOUR_NOTICE_OPEN;
import static ruleoflaw.assessment.honour.CommendationStatus.GRANTED;
import static ruleoflaw.assessment.honour.CommendationStatus.NOMINATING;
import static ruleoflaw.assessment.honour.CommendationStatus.NOTICED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;

/** A commendation that a higher level approved: nominations are reviewed, noticed in public, and granted by a paper. */
@Entity
@CheckReturnValue
class Commendation implements Versioned {
    @EmbeddedId
    private CommendationId id;

    @Version
    private long version;

    private int year;
    private String title;
    private String authority;

    @Enumerated(EnumType.STRING)
    private CommendationStatus status;

    private @Nullable LocalDate noticedOn;

    @Embedded
    private @Nullable Deadline notice;

    private @Nullable String document;
    private @Nullable LocalDate grantedOn;

    @SuppressWarnings("NullAway.Init")
    protected Commendation() {}

    Commendation(StartCommendation request) {
        this.id = CommendationId.next();
        this.year = request.year();
        this.title = request.title();
        this.authority = request.authority();
        this.status = NOMINATING;
    }

    void notice(Deadline until, LocalDate on) {
        moveTo(NOTICED);
        notice = until;
        noticedOn = on;
    }

    /**
     * The decision; not while the notice hangs out.
     *
     * @param paper the number of the approval, without which nothing is granted
     */
    HonourEvent grant(String paper, LocalDate on, int units, int persons) {
        moveTo(GRANTED);
        if (notice != null && !notice.missedBy(on)) {
            throw HONOUR_NOTICE_OPEN.because(notice.lastDay());
        }
        document = paper;
        grantedOn = on;
        return new HonourEvent.Granted(id.value(), year, title, paper, units, persons);
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 once the notice has begun */
    void mustTakeNominations() {
        if (status != NOMINATING) {
            throw COMMENDATION_STEP_NOT_ALLOWED.because(status.label(), NOMINATING.label(), status, NOMINATING);
        }
    }

    /** Objections are raised while the notice hangs out. */
    void mustTakeObjections(LocalDate today) {
        if (status != NOTICED || notice == null || notice.missedBy(today)) {
            throw COMMENDATION_STEP_NOT_ALLOWED.because(status.label(), NOTICED.label(), status, NOTICED);
        }
    }

    boolean isPublic() {
        return status != NOMINATING;
    }

    private void moveTo(CommendationStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw COMMENDATION_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    /** A commendation as callers see it. */
    record CommendationView(
            CommendationId id,
            long version,
            int year,
            String title,
            String authority,
            CommendationStatus status,
            @Nullable LocalDate noticedOn,
            @Nullable LocalDate noticeLastDay,
            @Nullable String noticeRule,
            @Nullable String document,
            @Nullable LocalDate grantedOn)
            implements Identified, Versioned {}

    CommendationView view() {
        return new CommendationView(
                id,
                version,
                year,
                title,
                authority,
                status,
                noticedOn,
                notice == null ? null : notice.lastDay(),
                notice == null ? null : notice.rule(),
                document,
                grantedOn);
    }

    CommendationId id() {
        return id;
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    @Override
    public long version() {
        return version;
    }
}
