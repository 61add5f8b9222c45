package ruleoflaw.inspection.feedback;

import static java.util.Objects.requireNonNull;
import static ruleoflaw.inspection.FeedbackProblem.OBJECTION_TOO_LATE;
import static ruleoflaw.inspection.InspectionProblem.SELF_APPROVAL;
import static ruleoflaw.inspection.feedback.OpinionStatus.ACKNOWLEDGED;
import static ruleoflaw.inspection.feedback.OpinionStatus.APPROVED;
import static ruleoflaw.inspection.feedback.OpinionStatus.DRAFT;
import static ruleoflaw.inspection.feedback.OpinionStatus.MAINTAINED;
import static ruleoflaw.inspection.feedback.OpinionStatus.OBJECTED;
import static ruleoflaw.inspection.feedback.OpinionStatus.REPLACED;
import static ruleoflaw.inspection.feedback.OpinionStatus.RETURNED;
import static ruleoflaw.inspection.feedback.OpinionStatus.SENT;
import static ruleoflaw.inspection.feedback.OpinionStatus.SUBMITTED;
import static ruleoflaw.inspection.feedback.OpinionStatus.TO_CORRECT;
import static ruleoflaw.inspection.feedback.OpinionStatus.WITHDRAWN;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.inspection.feedback.FeedbackEvent.FeedbackAcknowledged;
import ruleoflaw.inspection.feedback.FeedbackEvent.FeedbackSent;
import ruleoflaw.inspection.feedback.FeedbackEvent.FeedbackWithdrawn;
import ruleoflaw.inspection.round.RoundBrief;

/** What a round concludes about one unit. Nobody who wrote at it approves it; the unit may object once it signed. */
@Entity
@Table(name = "feedback_opinion")
@CheckReturnValue
public class Opinion implements Versioned {
    @EmbeddedId
    private OpinionId id;

    @Version
    private long version;

    private UUID roundId;
    private UUID unitId;
    private int assessmentYear;
    private int revision;
    private @Nullable UUID replaces;

    @Embedded
    private OpinionText text;

    @Enumerated(EnumType.STRING)
    private OpinionStatus status;

    private @Nullable String approvedBy;
    private @Nullable LocalDate approvedOn;
    private @Nullable String number;
    private @Nullable LocalDate sentOn;
    private @Nullable LocalDate acknowledgedOn;

    @Embedded
    private @Nullable Deadline objectable;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Opinion() {}

    Opinion(RoundBrief round, UUID unitId, OpinionText text) {
        this(round.id().value(), unitId, round.year(), 1, null, text);
    }

    private Opinion(UUID roundId, UUID unitId, int year, int revision, @Nullable UUID replaces, OpinionText text) {
        this.id = OpinionId.next();
        this.roundId = roundId;
        this.unitId = unitId;
        this.assessmentYear = year;
        this.revision = revision;
        this.replaces = replaces;
        this.text = text;
        this.status = DRAFT;
    }

    /** A new draft in the place of this one. */
    Opinion revise(OpinionText newText) {
        status.mustBeOpenToRevision();
        return new Opinion(roundId, unitId, assessmentYear, revision + 1, id.value(), newText);
    }

    void correct(OpinionContents contents, String by) {
        status.mustBeOpenToEdits();
        text = text.correctedTo(contents, by);
    }

    void submit() {
        status = status.to(SUBMITTED);
    }

    void sendBack(String why) {
        status = status.to(RETURNED);
        approvedBy = null;
        approvedOn = null;
        reason = why;
    }

    void approve(String by, LocalDate on) {
        if (text.authors().contains(by)) {
            throw SELF_APPROVAL.because();
        }
        status = status.to(APPROVED);
        approvedBy = by;
        approvedOn = on;
        reason = null;
    }

    FeedbackSent send(String documentNumber, LocalDate on) {
        status = status.to(SENT);
        number = documentNumber;
        sentOn = on;
        return new FeedbackSent(
                id.value(),
                roundId,
                unitId,
                assessmentYear,
                revision,
                replaces,
                documentNumber,
                text.findingIds().size(),
                on);
    }

    /** @param until by when the unit may object, reckoned from today */
    FeedbackAcknowledged acknowledge(LocalDate on, Deadline until) {
        status = status.to(ACKNOWLEDGED);
        acknowledgedOn = on;
        objectable = until;
        return new FeedbackAcknowledged(id.value(), unitId, assessmentYear, on, until.lastDay());
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 when it is not signed for, was objected to already, or too late */
    public void object(LocalDate on) {
        status = status.to(OBJECTED);
        if (requireNonNull(objectable).missedBy(on)) {
            throw OBJECTION_TOO_LATE.because(objectable.lastDay(), objectable.rule());
        }
    }

    /** The re-examination left it as it was. */
    public void maintain() {
        status = status.to(MAINTAINED);
    }

    /** The re-examination found a part of it wrong. */
    public void orderCorrection(String why) {
        status = status.to(TO_CORRECT);
        reason = why;
    }

    /** The re-examination found it wrong. */
    public FeedbackWithdrawn overturn(String why, LocalDate on) {
        return leave(WITHDRAWN, why, on);
    }

    /** Taken back by who may approve; not while it is re-examined. */
    FeedbackWithdrawn withdraw(String why, LocalDate on) {
        if (status == OBJECTED) {
            throw status.refuses(WITHDRAWN);
        }
        return leave(WITHDRAWN, why, on);
    }

    /** Its revision goes out; nothing is told when it was withdrawn before. */
    List<FeedbackWithdrawn> giveWay(LocalDate on) {
        return status == TO_CORRECT ? List.of(leave(REPLACED, requireNonNull(reason), on)) : List.of();
    }

    /** Who wrote at it or approved it. */
    public Set<String> people() {
        return Stream.concat(text.authors().stream(), Stream.ofNullable(approvedBy))
                .collect(Collectors.toSet());
    }

    boolean isVisibleTo(UUID unit) {
        return unitId.equals(unit) && sentOn != null;
    }

    private FeedbackWithdrawn leave(OpinionStatus wanted, String why, LocalDate on) {
        status = status.to(wanted);
        reason = why;
        return new FeedbackWithdrawn(id.value(), unitId, assessmentYear, wanted, on);
    }

    OpinionView view() {
        return new OpinionView(
                id,
                version,
                roundId,
                unitId,
                assessmentYear,
                revision,
                replaces,
                text.conclusion(),
                text.findingIds(),
                text.rectificationDays(),
                status,
                approvedOn,
                number,
                sentOn,
                acknowledgedOn,
                objectable,
                reason);
    }

    public OpinionId id() {
        return id;
    }

    public UUID roundId() {
        return roundId;
    }

    public UUID unitId() {
        return unitId;
    }

    public int year() {
        return assessmentYear;
    }

    @Nullable
    UUID replaces() {
        return replaces;
    }

    @Override
    public long version() {
        return version;
    }
}
