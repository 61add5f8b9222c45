package ruleoflaw.inspection.tip;

import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.TipProblem.TIP_EXTENDED_ALREADY;
import static ruleoflaw.inspection.tip.TipStatus.ACCEPTED;
import static ruleoflaw.inspection.tip.TipStatus.ANSWERED;
import static ruleoflaw.inspection.tip.TipStatus.CONVERTED;
import static ruleoflaw.inspection.tip.TipStatus.MERGED;
import static ruleoflaw.inspection.tip.TipStatus.RECEIVED;
import static ruleoflaw.inspection.tip.TipStatus.REFUSED;
import static ruleoflaw.inspection.tip.TipStatus.REGISTERED;
import static ruleoflaw.inspection.tip.TipStatus.TRANSFERRED;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;

/**
 * What the office did with a tip. Neither what was told nor by whom stands here, nor against whom: this row is kept for
 * good, with its history.
 *
 * <p>Its verbs return no events, and none must be made of it.
 */
@Entity
public class Tip implements Versioned {
    @EmbeddedId
    private TipId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TipChannel channel;

    @Enumerated(EnumType.STRING)
    private ReporterKind reporter;

    private boolean named;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private TipStatus status;

    private LocalDate routeBy;
    private String routeRule;
    private @Nullable LocalDate registeredOn;
    private @Nullable LocalDate routedOn;
    private @Nullable LocalDate answerBy;
    private @Nullable String answerRule;
    private @Nullable String extensionApproval;

    @Enumerated(EnumType.STRING)
    private @Nullable TipOrgan organ;

    private @Nullable String organReceipt;
    private @Nullable UUID mergedInto;
    private @Nullable UUID findingId;
    private @Nullable String reason;
    private @Nullable LocalDate closedOn;
    private @Nullable String answeredBy;
    private @Nullable LocalDate erasedOn;
    private boolean calendarAssumed;

    @SuppressWarnings("NullAway.Init")
    protected Tip() {}

    public Tip(TipChannel channel, ReporterKind reporter, boolean named, LocalDate receivedOn, Deadline route) {
        this.id = TipId.on(receivedOn);
        this.channel = channel;
        this.reporter = reporter;
        this.named = named;
        this.receivedOn = receivedOn;
        this.routeBy = route.lastDay();
        this.routeRule = route.rule();
        this.calendarAssumed = route.calendarAssumed();
        this.status = RECEIVED;
    }

    void register(LocalDate on) {
        moveTo(REGISTERED);
        registeredOn = on;
    }

    void accept(LocalDate on, Deadline answer) {
        moveTo(ACCEPTED);
        routedOn = on;
        answerBy = answer.lastDay();
        answerRule = answer.rule();
        calendarAssumed = answer.calendarAssumed();
    }

    /** Puts the answer off, once. */
    void extend(Deadline answer, String approval) {
        if (status != ACCEPTED && status != CONVERTED) {
            throw STEP_NOT_ALLOWED.because(status.label(), ACCEPTED.label(), status, ACCEPTED);
        }
        if (extensionApproval != null) {
            throw TIP_EXTENDED_ALREADY.because();
        }
        answerBy = answer.lastDay();
        calendarAssumed = answer.calendarAssumed();
        extensionApproval = approval;
    }

    /** To whom it belongs; of what becomes of it there, only the receipt is written down here. */
    void transfer(TipOrgan to, String why, LocalDate on) {
        moveTo(TRANSFERRED);
        organ = to;
        reason = why;
        close(on);
    }

    void receiptOfOrgan(String number) {
        if (status != TRANSFERRED) {
            throw STEP_NOT_ALLOWED.because(status.label(), TRANSFERRED.label(), status, TRANSFERRED);
        }
        organReceipt = number;
    }

    /** It tells the same as another one, and is answered with it. */
    void merge(Tip other, LocalDate on) {
        moveTo(MERGED);
        mergedInto = other.id.value();
        close(on);
    }

    void refuse(String why, LocalDate on) {
        moveTo(REFUSED);
        reason = why;
        close(on);
    }

    void convert(UUID finding) {
        moveTo(CONVERTED);
        findingId = finding;
    }

    void answer(String by, LocalDate on) {
        moveTo(ANSWERED);
        answeredBy = by;
        close(on);
    }

    /** What was told, and by whom, has been erased. */
    public void erased(LocalDate on) {
        erasedOn = on;
    }

    private void close(LocalDate on) {
        closedOn = on;
        if (routedOn == null) {
            routedOn = on;
        }
    }

    private void moveTo(TipStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    public TipView view() {
        return new TipView(
                id,
                version,
                channel,
                reporter,
                named,
                receivedOn,
                status,
                routeBy,
                routeRule,
                registeredOn,
                routedOn,
                answerBy,
                answerRule,
                extensionApproval,
                organ,
                organReceipt,
                mergedInto,
                findingId,
                reason,
                closedOn,
                erasedOn,
                calendarAssumed);
    }

    public TipId id() {
        return id;
    }

    public TipStatus status() {
        return status;
    }

    public boolean isNamed() {
        return named;
    }

    /** Whether an answer is owed, or was; before that only the decision where it goes. */
    boolean isAccepted() {
        return answerBy != null;
    }

    public boolean isClosed() {
        return status.isClosed();
    }

    /** The officer who answered it; he does not review his own answer. */
    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<LocalDate> answeredOn() {
        return status == ANSWERED ? Optional.ofNullable(closedOn) : Optional.empty();
    }

    /** The day from which the time for the answer runs. */
    LocalDate acceptedOn() {
        return Objects.requireNonNullElse(routedOn, receivedOn);
    }

    @Override
    public long version() {
        return version;
    }
}
