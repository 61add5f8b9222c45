package ruleoflaw.target.ruleoflawreport;

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
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;

/** The yearly report of a unit's principal leader on the rule of law (述法); as it was submitted, so it stays. */
@Entity
@CheckReturnValue
class RuleOfLawReport implements Versioned {
    @EmbeddedId
    private RuleOfLawReportId id;

    @Version
    private long version;

    private UUID unitId;
    private int year;
    private String post;
    private String duties;
    private String shortcomings;
    private String nextYear;
    private List<UUID> fileIds;
    private LocalDate submittedOn;

    @Embedded
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    private Punctuality status;

    @SuppressWarnings("NullAway.Init")
    protected RuleOfLawReport() {}

    RuleOfLawReport(UUID unitId, SubmitReport request, Deadline deadline, LocalDate on) {
        this.id = RuleOfLawReportId.next();
        this.unitId = unitId;
        this.year = request.year();
        this.post = request.post();
        this.duties = request.duties();
        this.shortcomings = request.shortcomings();
        this.nextYear = request.nextYear();
        this.fileIds = request.fileIds();
        this.deadline = deadline;
        this.submittedOn = on;
        this.status = deadline.missedBy(on) ? Punctuality.LATE : Punctuality.ON_TIME;
    }

    ReportEvent.Submitted submitted() {
        return new ReportEvent.Submitted(id.value(), unitId, year, status, submittedOn);
    }

    ReportView view() {
        return new ReportView(
                id,
                version,
                unitId,
                year,
                post,
                duties,
                shortcomings,
                nextYear,
                List.copyOf(fileIds),
                submittedOn,
                deadline.lastDay(),
                deadline.rule(),
                status);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
