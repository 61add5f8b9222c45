package ruleoflaw.inspection.casefile;

import static ruleoflaw.inspection.InspectionProblem.CORRECTION_NEEDS_REASON;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.casefile.CaseFileStatus.SAMPLED;
import static ruleoflaw.inspection.casefile.CaseFileStatus.SCORED;
import static ruleoflaw.inspection.casefile.CaseFileStatus.WITHDRAWN;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.casefile.CaseFileEvent.FileCorrected;
import ruleoflaw.inspection.casefile.CaseFileEvent.FileScored;
import ruleoflaw.inspection.casefile.CaseFileEvent.FileWithdrawn;
import ruleoflaw.inspection.filereview.FileReview;

/** One case file of one unit, drawn for a review. It counts from its scoring until it is withdrawn. */
@Entity
@CheckReturnValue
class CaseFile implements Versioned {
    @EmbeddedId
    private CaseFileId id;

    @Version
    private long version;

    private UUID reviewId;
    private UUID unitId;
    private int assessmentYear;
    private String caseNumber;
    private @Nullable String focus;

    @Enumerated(EnumType.STRING)
    private CaseFileStatus status;

    @ElementCollection
    @CollectionTable(name = "case_file_item", joinColumns = @JoinColumn(name = "case_file_id"))
    @OrderColumn(name = "position")
    private List<ItemScore> items;

    private BigDecimal points;
    private BigDecimal possible;
    private @Nullable String scoredBy;
    private @Nullable LocalDate scoredOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    /** @param focus why this very file was chosen; absent when it was drawn by lot */
    CaseFile(FileReview review, UUID unitId, String caseNumber, @Nullable String focus) {
        this.id = CaseFileId.next();
        this.reviewId = review.id().value();
        this.unitId = unitId;
        this.assessmentYear = review.year();
        this.caseNumber = caseNumber;
        this.focus = focus;
        this.status = SAMPLED;
        this.items = new ArrayList<>();
        this.points = BigDecimal.ZERO;
        this.possible = BigDecimal.ZERO;
    }

    /** Scores the file, or scores it anew for a reason. */
    CaseFileEvent score(Scoring scoring, @Nullable String why, String by, LocalDate on) {
        var again = status == SCORED;
        moveTo(SCORED);
        if (again == (why == null || why.isBlank())) {
            throw CORRECTION_NEEDS_REASON.because().at("/reason");
        }
        items.clear();
        items.addAll(scoring.items());
        points = scoring.points();
        possible = scoring.possible();
        scoredBy = by;
        scoredOn = on;
        reason = why;
        return again
                ? new FileCorrected(id.value(), reviewId, unitId, assessmentYear, status, points, possible)
                : new FileScored(id.value(), reviewId, unitId, assessmentYear, status, points, possible);
    }

    /** Takes it out of the review; if it was never scored, nobody has heard of it. */
    List<CaseFileEvent> withdraw(String why) {
        var counted = status == SCORED;
        moveTo(WITHDRAWN);
        reason = why;
        return counted
                ? List.of(new FileWithdrawn(id.value(), reviewId, unitId, assessmentYear, status, points, possible))
                : List.of();
    }

    /** The unit learns which of its files was looked at when there is a score. */
    boolean isVisibleTo(UUID unit) {
        return unitId.equals(unit) && scoredOn != null;
    }

    private void moveTo(CaseFileStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    CaseFileView view() {
        return new CaseFileView(
                id,
                version,
                reviewId,
                unitId,
                assessmentYear,
                caseNumber,
                focus,
                status,
                List.copyOf(items),
                points,
                possible,
                scoredBy,
                scoredOn,
                reason);
    }

    UUID reviewId() {
        return reviewId;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
