package ruleoflaw.target.annualreport;

import static ruleoflaw.target.TargetProblem.REPORT_INCOMPLETE;
import static ruleoflaw.target.TargetProblem.REPORT_STEP_NOT_ALLOWED;
import static ruleoflaw.target.annualreport.AnnualReportStatus.DRAFT;
import static ruleoflaw.target.annualreport.AnnualReportStatus.PUBLISHED;
import static ruleoflaw.target.annualreport.AnnualReportStatus.SUBMITTED;
import static ruleoflaw.target.annualreport.AnnualReportStatus.WITHHELD;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.problem.CommonProblem;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.target.figure.Figure;

/** A year's report of a unit or of the county: written with figures by name, frozen when submitted, then made public. */
@Entity
@CheckReturnValue
class AnnualReport implements Versioned {
    @EmbeddedId
    private AnnualReportId id;

    @Version
    private long version;

    private int year;
    private @Nullable UUID unitId;

    @Embedded
    private ReportText text;

    @Enumerated(EnumType.STRING)
    private AnnualReportStatus status;

    @Embedded
    private Deadline delivery;

    @Embedded
    @AttributeOverride(name = "due", column = @Column(name = "public_due"))
    @AttributeOverride(name = "lastDay", column = @Column(name = "public_last_day"))
    @AttributeOverride(name = "days", column = @Column(name = "public_days"))
    @AttributeOverride(name = "dayUnit", column = @Column(name = "public_day_unit"))
    @AttributeOverride(name = "rule", column = @Column(name = "public_rule"))
    @AttributeOverride(name = "calendarAssumed", column = @Column(name = "public_calendar_assumed"))
    private Deadline publication;

    private List<String> recipients;

    @Convert(converter = FiguresColumn.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private List<Figure> figures;

    private @Nullable LocalDate submittedOn;
    private @Nullable Boolean late;
    private @Nullable LocalDate publishedOn;
    private @Nullable String publicPlace;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected AnnualReport() {}

    AnnualReport(int year, @Nullable UUID unitId, ReportText text, Deadline delivery, Deadline publication) {
        this.id = AnnualReportId.next();
        this.year = year;
        this.unitId = unitId;
        this.text = text;
        this.status = DRAFT;
        this.delivery = delivery;
        this.publication = publication;
        this.recipients = List.of();
        this.figures = List.of();
    }

    void revise(ReportText revised) {
        if (status != DRAFT) {
            throw REPORT_STEP_NOT_ALLOWED.because(status.label(), DRAFT.label(), status, DRAFT);
        }
        text = revised;
    }

    /** From now on words and figures stay as they are, whatever is corrected elsewhere later. */
    AnnualReportEvent submit(List<String> to, List<Figure> asOfNow, LocalDate on) {
        moveTo(SUBMITTED);
        mustHaveAllParts();
        recipients = to;
        figures = asOfNow;
        submittedOn = on;
        late = delivery.missedBy(on);
        return new AnnualReportEvent.Submitted(id.value(), unitId, year, on, late);
    }

    /** @param place where everybody can read it */
    AnnualReportEvent publish(String place, LocalDate on) {
        moveTo(PUBLISHED);
        publicPlace = place;
        publishedOn = on;
        return new AnnualReportEvent.Published(id.value(), unitId, year, on, place, publication.missedBy(on));
    }

    /** State and work secrets are not made public; the reason is kept. */
    AnnualReportEvent withhold(String why) {
        moveTo(WITHHELD);
        reason = why;
        return new AnnualReportEvent.Withheld(id.value(), unitId, year);
    }

    private void mustHaveAllParts() {
        var missing = text.parts().entrySet().stream()
                .filter(part -> part.getValue().isBlank())
                .map(Map.Entry::getKey)
                .map(part -> new FieldError("/text/" + part, Text.of("必填", "is required")))
                .toList();
        if (!missing.isEmpty()) {
            throw REPORT_INCOMPLETE.because(missing.size()).with(missing);
        }
    }

    /**
     * The office writes the county's report, a unit its own; nobody writes another's.
     *
     * @param scope the unit the writer speaks for, or null for the office
     */
    void mustBeWrittenBy(@Nullable UUID scope) {
        if (scope == null && unitId != null) {
            throw CommonProblem.NOT_ALLOWED.because();
        }
    }

    private void moveTo(AnnualReportStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw REPORT_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    boolean isDraft() {
        return status == DRAFT;
    }

    /** @param now the figures of today, which a draft shows in place of frozen ones */
    AnnualReportView view(List<Figure> now) {
        var shown = isDraft() ? now : figures;
        return new AnnualReportView(
                id,
                version,
                year,
                unitId,
                status,
                text,
                new FigureText(shown).filled(text),
                shown,
                List.copyOf(recipients),
                new AnnualReportView.Dates(
                        delivery.due(),
                        delivery.lastDay(),
                        delivery.rule(),
                        submittedOn,
                        late,
                        publication.due(),
                        publication.rule(),
                        publishedOn,
                        delivery.calendarAssumed() || publication.calendarAssumed()),
                publicPlace,
                reason);
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    int year() {
        return year;
    }

    @Override
    public long version() {
        return version;
    }
}
