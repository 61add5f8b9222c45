package ruleoflaw.assessment.datacheck;

import static ruleoflaw.assessment.AssessmentProblem.OBJECTION_NEEDS_REMARKS;
import static ruleoflaw.assessment.AssessmentProblem.STEP_NOT_ALLOWED;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** What a unit says of the data about its year. It may say so again until the notice. */
@Entity
class DataCheck implements Versioned {
    @EmbeddedId
    private DataCheckId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;

    /** The sheet the unit looked at: whether it still stands shows whether the unit saw the latest. */
    private String sheetHash;

    @Enumerated(EnumType.STRING)
    private DataCheckStatus status;

    private @Nullable String remarks;
    private String checkedBy;
    private LocalDate checkedOn;
    private @Nullable String answer;

    @SuppressWarnings("NullAway.Init")
    protected DataCheck() {}

    @SuppressWarnings("NullAway.Init")
    DataCheck(UUID unitId, CheckData said, String sheetHash, String by, LocalDate on) {
        this.id = DataCheckId.next();
        this.unitId = unitId;
        this.year = said.year();
        this.status = DataCheckStatus.OBJECTED;
        say(said, sheetHash, by, on);
    }

    final void say(CheckData said, String seen, String by, LocalDate on) {
        if (!said.agreed() && said.remarks() == null) {
            throw OBJECTION_NEEDS_REMARKS.because().at("/remarks");
        }
        moveTo(said.agreed() ? DataCheckStatus.AGREED : DataCheckStatus.OBJECTED);
        sheetHash = seen;
        remarks = said.remarks();
        checkedBy = by;
        checkedOn = on;
        answer = null;
    }

    void answer(String text) {
        moveTo(DataCheckStatus.ANSWERED);
        answer = text;
    }

    private void moveTo(DataCheckStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }

    DataCheckView view() {
        return new DataCheckView(id, version, unitId, year, sheetHash, status, remarks, checkedBy, checkedOn, answer);
    }
}
