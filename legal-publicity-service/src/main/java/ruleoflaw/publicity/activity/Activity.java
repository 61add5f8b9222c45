package ruleoflaw.publicity.activity;

import static ruleoflaw.publicity.PublicityProblem.HELD_IN_FUTURE;
import static ruleoflaw.publicity.PublicityProblem.REVIEWER_IS_SUBMITTER;
import static ruleoflaw.publicity.PublicityProblem.STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.publicity.activity.ActivityEvent.ActivityApproved;
import ruleoflaw.publicity.activity.ActivityEvent.ActivityRejected;
import ruleoflaw.publicity.activity.ActivityEvent.ActivityResubmitted;
import ruleoflaw.publicity.activity.ActivityEvent.ActivityState;
import ruleoflaw.publicity.activity.ActivityEvent.ActivitySubmitted;
import ruleoflaw.publicity.activity.ActivityEvent.ActivityWithdrawn;

/**
 * An activity that a unit held and reported. It counts once somebody approved it who had no hand in the report.
 *
 * <p>The organiser is the unit of whoever reports it.
 */
@Entity
@CheckReturnValue
class Activity implements Versioned {
    @EmbeddedId
    private ActivityId id;

    @Version
    private long version;

    private UUID unitId;
    private @Nullable String number;
    private @Nullable UUID plannedActivityId;
    private String title;
    private String kind;
    private @Nullable String campaign;
    private LocalDate heldOn;
    private int year;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> places;

    private @Nullable String placeName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> villages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> coOrganisers;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> laws;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> audience;

    private int headcount;

    @Embedded
    private ActivityOutcome result;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> fileIds;

    private int likePictures;

    @Enumerated(EnumType.STRING)
    private ActivityStatus status;

    private @Nullable String reason;

    /** Everybody who ever submitted it; none of them may review it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> submitters;

    private LocalDate submittedOn;
    private @Nullable String decidedBy;
    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    @SuppressWarnings("NullAway.Init")
    Activity(UUID unitId, ReportActivity report, String submitter, LocalDate today) {
        this.id = ActivityId.next();
        this.unitId = unitId;
        this.number = report.number();
        this.status = ActivityStatus.SUBMITTED;
        this.submitters = List.of();
        describe(report, submitter, today);
    }

    ActivitySubmitted submitted() {
        return tell(ActivitySubmitted::new);
    }

    ActivityApproved approve(String reviewer, LocalDate on) {
        decide(ActivityStatus.APPROVED, reviewer, on);
        return tell(ActivityApproved::new);
    }

    ActivityRejected reject(String why, String reviewer, LocalDate on) {
        decide(ActivityStatus.REJECTED, reviewer, on);
        reason = why;
        return tell(ActivityRejected::new);
    }

    ActivityResubmitted resubmit(ReportActivity corrected, String submitter, LocalDate today) {
        moveTo(ActivityStatus.SUBMITTED);
        describe(corrected, submitter, today);
        reason = null;
        decidedBy = null;
        decidedOn = null;
        return tell(ActivityResubmitted::new);
    }

    /** Keeps how many pictures like its own were known when it came in; the reviewer looks at them. */
    void comparedWith(int alike) {
        likePictures = alike;
    }

    ActivityWithdrawn withdraw(String why) {
        moveTo(ActivityStatus.WITHDRAWN);
        reason = why;
        return tell(ActivityWithdrawn::new);
    }

    private void describe(ReportActivity report, String submitter, LocalDate today) {
        if (report.heldOn().isAfter(today)) {
            throw HELD_IN_FUTURE.because(report.heldOn()).at("/heldOn");
        }
        this.plannedActivityId = report.planned();
        this.title = report.title();
        this.kind = report.kind();
        this.campaign = report.campaign();
        this.heldOn = report.heldOn();
        this.year = report.heldOn().getYear();
        this.places = report.places().stream().distinct().toList();
        this.placeName = report.placeName();
        this.villages = report.villageCodes();
        this.coOrganisers = report.partners();
        this.laws = report.laws().stream().distinct().toList();
        this.audience = report.audience().stream().distinct().toList();
        this.headcount = report.headcount();
        this.result = ActivityOutcome.of(report);
        this.fileIds = report.files();
        this.submitters = Stream.concat(submitters.stream(), Stream.of(submitter))
                .distinct()
                .toList();
        this.submittedOn = today;
    }

    private void decide(ActivityStatus decision, String reviewer, LocalDate on) {
        moveTo(decision);
        if (submitters.contains(reviewer)) {
            throw REVIEWER_IS_SUBMITTER.because();
        }
        decidedBy = reviewer;
        decidedOn = on;
    }

    private void moveTo(ActivityStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status, wanted);
        }
        status = wanted;
    }

    private <E extends ActivityEvent> E tell(ActivityEvent.Fact<E> fact) {
        return fact.of(id.value(), unitId, year, kind, heldOn, places, laws, headcount, status);
    }

    ActivityState state() {
        return new ActivityState(
                id.value(),
                unitId,
                year,
                plannedActivityId,
                title,
                kind,
                heldOn,
                places,
                laws,
                audience,
                headcount,
                status);
    }

    ActivityView view() {
        return new ActivityView(
                id,
                version,
                unitId,
                year,
                number,
                plannedActivityId,
                title,
                kind,
                campaign,
                heldOn,
                places,
                placeName,
                villages,
                coOrganisers,
                laws,
                audience,
                headcount,
                result.outcome(),
                result.peopleServed(),
                result.questionsAnswered(),
                result.disputesSettled(),
                fileIds,
                likePictures,
                status,
                reason,
                submittedOn,
                decidedOn);
    }

    ActivityId id() {
        return id;
    }

    List<UUID> fileIds() {
        return fileIds;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
