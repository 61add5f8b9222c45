package ruleoflaw.target.lawsuit;

import static ruleoflaw.target.RegisterProblem.RECORD_WITHDRAWN;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.RecordSource;

/** A concluded administrative lawsuit against a unit. */
@Entity
@CheckReturnValue
public class Lawsuit implements Versioned {
    @EmbeddedId
    private LawsuitId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;

    @Enumerated(EnumType.STRING)
    private RecordSource source;

    private @Nullable String externalId;
    private String caseNumber;
    private String court;
    private LocalDate concludedOn;

    @Enumerated(EnumType.STRING)
    private LawsuitOutcome outcome;

    @Enumerated(EnumType.STRING)
    private LawsuitStatus status;

    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected Lawsuit() {}

    Lawsuit(UUID unitId, RecordSource source, RecordLawsuit request) {
        this.id = LawsuitId.next();
        this.unitId = unitId;
        this.source = source;
        this.externalId = request.externalId();
        this.caseNumber = request.caseNumber();
        this.court = request.court();
        this.status = LawsuitStatus.CONCLUDED;
        describe(request.concludedOn(), request.outcome());
    }

    LawsuitEvent.Concluded concluded() {
        return new LawsuitEvent.Concluded(id.value(), unitId, year, status, outcome);
    }

    LawsuitEvent.Corrected correct(CorrectLawsuit better) {
        mustCount();
        describe(better.concludedOn(), better.outcome());
        remark = better.reason();
        return new LawsuitEvent.Corrected(id.value(), unitId, year, status, outcome);
    }

    LawsuitEvent.Withdrawn withdraw(String reason) {
        mustCount();
        status = LawsuitStatus.WITHDRAWN;
        remark = reason;
        return new LawsuitEvent.Withdrawn(id.value(), unitId, year, status, outcome);
    }

    private void describe(LocalDate on, LawsuitOutcome how) {
        concludedOn = on;
        year = on.getYear();
        outcome = how;
    }

    private void mustCount() {
        if (status == LawsuitStatus.WITHDRAWN) {
            throw RECORD_WITHDRAWN.because();
        }
    }

    /** Whether a system sent the same again. */
    boolean says(RecordLawsuit request) {
        return concludedOn.equals(request.concludedOn()) && outcome == request.outcome();
    }

    LawsuitView view() {
        return new LawsuitView(
                id, version, unitId, year, source, externalId, caseNumber, court, concludedOn, outcome, status, remark);
    }

    /** What its source says, in one word, for those who object to it. */
    public String value() {
        return outcome.name();
    }

    public UUID unitId() {
        return unitId;
    }

    public RecordSource source() {
        return source;
    }

    public LawsuitId id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
