package ruleoflaw.assessment.survey;

import static ruleoflaw.assessment.AssessmentProblem.STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.assessment.survey.SurveyEvent.SurveyCorrected;
import ruleoflaw.assessment.survey.SurveyEvent.SurveyImported;
import ruleoflaw.chassis.http.Versioned;

/**
 * How satisfied people are with one unit in one year, in percent.
 *
 * <p>What was imported stays beside what the unit claims and what was ruled; only the ruled value, or else the imported
 * one, scores.
 */
@Entity
@CheckReturnValue
class SurveyFigure implements Versioned {
    @EmbeddedId
    private FigureId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;
    private String title;
    private String source;
    private LocalDate heldOn;
    private BigDecimal imported;
    private int respondents;
    private Instant importedAt;

    @Enumerated(EnumType.STRING)
    private FigureStatus status;

    private @Nullable String objection;
    private @Nullable BigDecimal claimed;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> fileIds;

    private @Nullable LocalDate objectedOn;
    private @Nullable String ruling;
    private @Nullable BigDecimal ruled;
    private @Nullable String ruledBy;

    @SuppressWarnings("NullAway.Init")
    protected SurveyFigure() {}

    @SuppressWarnings("NullAway.Init")
    SurveyFigure(SurveyRow row, SurveySource from, Instant at) {
        this.id = FigureId.next();
        this.unitId = row.unitId();
        this.year = from.year();
        takeOver(row, from, at);
    }

    SurveyImported imported() {
        return new SurveyImported(id.value(), unitId, year, text(imported), respondents, source);
    }

    boolean says(SurveyRow row, SurveySource from) {
        return imported.compareTo(row.percent()) == 0
                && respondents == row.respondents()
                && source.equals(from.source())
                && title.equals(from.title());
    }

    /** The third party delivers a better table: its figure supersedes the one before, objections included. */
    SurveyImported replace(SurveyRow row, SurveySource from, Instant at) {
        takeOver(row, from, at);
        return imported();
    }

    void object(ObjectToFigure said, LocalDate on) {
        moveTo(FigureStatus.OBJECTED);
        objection = said.reason();
        claimed = said.claimed();
        fileIds = said.files();
        objectedOn = on;
    }

    void uphold(String why, String by) {
        moveTo(FigureStatus.UPHELD);
        ruling = why;
        ruledBy = by;
    }

    SurveyCorrected correct(BigDecimal right, String why, String by) {
        moveTo(FigureStatus.CORRECTED);
        ruled = right;
        ruling = why;
        ruledBy = by;
        return new SurveyCorrected(id.value(), unitId, year, text(right), respondents, source);
    }

    private void takeOver(SurveyRow row, SurveySource from, Instant at) {
        title = from.title();
        source = from.source();
        heldOn = from.heldOn();
        imported = row.percent();
        respondents = row.respondents();
        importedAt = at;
        status = FigureStatus.IMPORTED;
        objection = null;
        claimed = null;
        fileIds = List.of();
        objectedOn = null;
        ruling = null;
        ruled = null;
        ruledBy = null;
    }

    private void moveTo(FigureStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    private static String text(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }

    FigureView view() {
        return new FigureView(
                id,
                version,
                unitId,
                year,
                title,
                source,
                heldOn,
                text(imported),
                respondents,
                importedAt,
                status,
                objection,
                claimed == null ? null : text(claimed),
                fileIds,
                objectedOn,
                ruling,
                ruled == null ? null : text(ruled),
                ruledBy);
    }
}
