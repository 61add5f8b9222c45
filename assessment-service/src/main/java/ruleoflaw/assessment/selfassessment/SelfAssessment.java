package ruleoflaw.assessment.selfassessment;

import static ruleoflaw.assessment.AssessmentProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.assessment.AssessmentProblem.YEAR_FIXED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.rule.Fraction;
import ruleoflaw.assessment.selfassessment.SelfAssessmentEvent.SelfAssessmentSubmitted;
import ruleoflaw.chassis.http.Versioned;

/** A unit's own account of its year. The office may send it back; it never writes in it. */
@Entity
@CheckReturnValue
class SelfAssessment implements Versioned {
    @EmbeddedId
    private SelfAssessmentId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;
    private String summary;

    @Convert(converter = LinesColumn.class)
    private List<SelfLine> lines;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> fileIds;

    @Enumerated(EnumType.STRING)
    private SelfStatus status;

    private @Nullable String reason;
    private String submittedBy;
    private Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected SelfAssessment() {}

    @SuppressWarnings("NullAway.Init")
    SelfAssessment(UUID unitId, SubmitSelfAssessment said, String by, Instant at) {
        this.id = SelfAssessmentId.next();
        this.unitId = unitId;
        this.year = said.year();
        this.status = SelfStatus.SUBMITTED;
        describe(said, by, at);
    }

    SelfAssessmentSubmitted submitted() {
        var claimed = lines.stream().map(SelfLine::claimed).reduce(Fraction.ZERO, Fraction::plus);
        return new SelfAssessmentSubmitted(
                id.value(), unitId, year, lines.size(), claimed.rounded(2).toPlainString());
    }

    void sendBack(String why) {
        moveTo(SelfStatus.RETURNED);
        reason = why;
    }

    SelfAssessmentSubmitted resubmit(SubmitSelfAssessment said, String by, Instant at) {
        moveTo(SelfStatus.SUBMITTED);
        if (said.year() != year) {
            throw YEAR_FIXED.because(year).at("/year");
        }
        describe(said, by, at);
        reason = null;
        return submitted();
    }

    private void describe(SubmitSelfAssessment said, String by, Instant at) {
        summary = said.summary();
        lines = List.copyOf(said.lines());
        fileIds = said.files();
        submittedBy = by;
        submittedAt = at;
    }

    private void moveTo(SelfStatus wanted) {
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

    SelfAssessmentView view() {
        return new SelfAssessmentView(
                id, version, unitId, year, summary, lines, fileIds, status, reason, submittedBy, submittedAt);
    }
}
