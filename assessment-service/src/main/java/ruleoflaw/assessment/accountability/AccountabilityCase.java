package ruleoflaw.assessment.accountability;

import static ruleoflaw.assessment.HonourProblem.ACCOUNTABILITY_STEP_NOT_ALLOWED;
import static ruleoflaw.assessment.accountability.AccountabilityStatus.CONCLUDED;
import static ruleoflaw.assessment.accountability.AccountabilityStatus.DROPPED;
import static ruleoflaw.assessment.accountability.AccountabilityStatus.OPENED;
import static ruleoflaw.assessment.accountability.AccountabilityStatus.PROPOSED;
import static ruleoflaw.assessment.accountability.AccountabilityStatus.RECEIVED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * Whether somebody must answer for a failure. The office only proposes; the competent organ decides, and of its work no
 * more is kept than the receipt and the outcome.
 */
@Entity
@CheckReturnValue
class AccountabilityCase implements Versioned {
    @EmbeddedId
    private AccountabilityId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "trigger_code")
    private Trigger trigger;

    private String ground;

    /** What led to it, so that the same matter opens no second case. */
    private @Nullable String matter;

    @Enumerated(EnumType.STRING)
    private AccountabilityStatus status;

    private LocalDate openedOn;
    private @Nullable String organ;
    private @Nullable String document;
    private @Nullable LocalDate proposedOn;
    private @Nullable String receipt;
    private @Nullable LocalDate receivedOn;
    private @Nullable String outcome;
    private @Nullable LocalDate concludedOn;

    @SuppressWarnings("NullAway.Init")
    protected AccountabilityCase() {}

    AccountabilityCase(Occasion occasion, LocalDate on) {
        this.id = AccountabilityId.next();
        this.unitId = occasion.unitId();
        this.year = occasion.year();
        this.trigger = occasion.trigger();
        this.ground = occasion.ground();
        this.matter = occasion.matter();
        this.status = OPENED;
        this.openedOn = on;
    }

    /** Why there is a case. */
    record Occasion(
            UUID unitId,
            int year,
            Trigger trigger,
            String ground,
            @Nullable String matter) {}

    AccountabilityEvent opened() {
        return new AccountabilityEvent.Opened(id.value(), unitId, year, trigger);
    }

    /**
     * @param toOrgan who may decide, such as the Party committee or the supervision organ
     * @param paper the number of the letter; it is approved before it is sent
     */
    AccountabilityEvent propose(String toOrgan, String paper, LocalDate on) {
        moveTo(PROPOSED);
        organ = toOrgan;
        document = paper;
        proposedOn = on;
        return new AccountabilityEvent.Proposed(id.value(), unitId, year, toOrgan);
    }

    void receive(String number, LocalDate on) {
        moveTo(RECEIVED);
        receipt = number;
        receivedOn = on;
    }

    /** @param result what the organ decided, in a sentence; details stay there */
    AccountabilityEvent conclude(String result, LocalDate on) {
        moveTo(CONCLUDED);
        outcome = result;
        concludedOn = on;
        return new AccountabilityEvent.Concluded(id.value(), unitId, year, CONCLUDED);
    }

    AccountabilityEvent drop(String why, LocalDate on) {
        moveTo(DROPPED);
        outcome = why;
        concludedOn = on;
        return new AccountabilityEvent.Concluded(id.value(), unitId, year, DROPPED);
    }

    private void moveTo(AccountabilityStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw ACCOUNTABILITY_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    /**
     * A case as those few see it who may.
     *
     * @param triggerLabel the trigger in Chinese
     */
    record AccountabilityView(
            AccountabilityId id,
            long version,
            UUID unitId,
            int year,
            Trigger trigger,
            String triggerLabel,
            String ground,
            AccountabilityStatus status,
            LocalDate openedOn,
            @Nullable String organ,
            @Nullable String document,
            @Nullable LocalDate proposedOn,
            @Nullable String receipt,
            @Nullable LocalDate receivedOn,
            @Nullable String outcome,
            @Nullable LocalDate concludedOn)
            implements Identified, Versioned {}

    AccountabilityView view() {
        return new AccountabilityView(
                id,
                version,
                unitId,
                year,
                trigger,
                trigger.label(),
                ground,
                status,
                openedOn,
                organ,
                document,
                proposedOn,
                receipt,
                receivedOn,
                outcome,
                concludedOn);
    }

    @Override
    public long version() {
        return version;
    }
}
