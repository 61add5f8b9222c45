package ruleoflaw.assessment.entry;

import static ruleoflaw.assessment.AssessmentProblem.PROPOSER_MAY_NOT_CONFIRM;
import static ruleoflaw.assessment.AssessmentProblem.STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.entry.EntryEvent.BonusConfirmed;
import ruleoflaw.assessment.entry.EntryEvent.BonusWithdrawn;
import ruleoflaw.assessment.entry.EntryEvent.DeductionConfirmed;
import ruleoflaw.assessment.entry.EntryEvent.DeductionWithdrawn;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.chassis.http.Versioned;

/** Points beside the blocks: a bonus for a formal designation, or a deduction that no other record brings. */
@Entity
@CheckReturnValue
class Entry implements Versioned {
    @EmbeddedId
    private EntryId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String kind;
    private String title;
    private String legalBasis;
    private String documentNumber;
    private String issuer;
    private LocalDate issuedOn;
    private @Nullable UUID factId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> fileIds;

    /** What the scheme gives for it, exactly, such as {@code 1/2}; its cap is that of the whole ledger. */
    private String points;

    private String cap;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    private String proposedBy;
    private LocalDate proposedOn;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    Entry(ProposeEntry said, Worth worth, String by, LocalDate on) {
        this.id = EntryId.next();
        this.unitId = said.unitId();
        this.year = said.year();
        this.side = said.side();
        this.kind = said.kind();
        this.title = said.title();
        this.legalBasis = said.legalBasis();
        this.documentNumber = said.documentNumber().strip();
        this.issuer = said.issuer();
        this.issuedOn = said.issuedOn();
        this.factId = said.factId();
        this.fileIds = said.files();
        this.points = worth.points().toString();
        this.cap = worth.cap().toString();
        this.status = EntryStatus.PROPOSED;
        this.proposedBy = by;
        this.proposedOn = on;
    }

    EntryEvent confirm(String by, LocalDate on) {
        if (by.equals(proposedBy)) {
            throw PROPOSER_MAY_NOT_CONFIRM.because();
        }
        decide(EntryStatus.CONFIRMED, null, by, on);
        return tell(side == Side.BONUS ? BonusConfirmed::new : DeductionConfirmed::new);
    }

    void reject(String why, String by, LocalDate on) {
        decide(EntryStatus.REJECTED, why, by, on);
    }

    /** It was wrong after all: what it brought is taken back. */
    EntryEvent withdraw(String why, String by, LocalDate on) {
        decide(EntryStatus.WITHDRAWN, why, by, on);
        return tell(side == Side.BONUS ? BonusWithdrawn::new : DeductionWithdrawn::new);
    }

    private void decide(EntryStatus decision, @Nullable String why, String by, LocalDate on) {
        if (!status.next().contains(decision)) {
            throw STEP_NOT_ALLOWED.because(status.label(), decision.label(), status, decision);
        }
        status = decision;
        reason = why;
        decidedBy = by;
        decidedOn = on;
    }

    private EntryEvent tell(EntryEvent.Fact fact) {
        return fact.of(id.value(), unitId, year, kind, points, status, documentNumber);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }

    EntryView view() {
        return new EntryView(
                id,
                version,
                unitId,
                year,
                side,
                kind,
                title,
                legalBasis,
                documentNumber,
                issuer,
                issuedOn,
                factId,
                fileIds,
                points,
                cap,
                status,
                proposedBy,
                proposedOn,
                decidedBy,
                decidedOn,
                reason);
    }

    /** @param cap of the whole ledger */
    record Worth(Fraction points, Fraction cap) {}
}
