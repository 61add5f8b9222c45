package ruleoflaw.inspection.filereview;

import static ruleoflaw.inspection.InspectionProblem.FILES_NOT_SCORED;
import static ruleoflaw.inspection.InspectionProblem.FILE_REVIEW_CLOSED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** One approved review of files of one kind; its sheet never changes, so that all its files are scored alike. */
@Entity
public class FileReview implements Versioned {
    @EmbeddedId
    private FileReviewId id;

    @Version
    private long version;

    private int assessmentYear;
    private String name;

    @Enumerated(EnumType.STRING)
    private CaseKind caseKind;

    private String approvalDocument;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @ElementCollection
    @CollectionTable(name = "file_review_item", joinColumns = @JoinColumn(name = "file_review_id"))
    @OrderColumn(name = "position")
    private List<SheetItem> sheet;

    @Enumerated(EnumType.STRING)
    private FileReviewStatus status;

    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected FileReview() {}

    FileReview(DescribeFileReview request) {
        this.id = FileReviewId.next();
        this.assessmentYear = request.year();
        this.name = request.name();
        this.caseKind = request.caseKind();
        this.approvalDocument = request.approvalDocument();
        this.startsOn = request.from();
        this.endsOn = request.to();
        this.sheet = new ArrayList<>(request.sheet());
        this.status = FileReviewStatus.OPEN;
    }

    /** @param filesLeft how many files are drawn and not scored */
    public void close(long filesLeft, LocalDate on) {
        mustBeOpen();
        if (filesLeft > 0) {
            throw FILES_NOT_SCORED.because(filesLeft);
        }
        status = FileReviewStatus.CLOSED;
        closedOn = on;
    }

    /** @throws ruleoflaw.chassis.problem.Problem 409 */
    public void mustBeOpen() {
        if (status == FileReviewStatus.CLOSED) {
            throw FILE_REVIEW_CLOSED.because();
        }
    }

    public FileReviewId id() {
        return id;
    }

    public int year() {
        return assessmentYear;
    }

    public String name() {
        return name;
    }

    public List<SheetItem> sheet() {
        return List.copyOf(sheet);
    }

    public FileReviewView view() {
        return new FileReviewView(
                id,
                version,
                assessmentYear,
                name,
                caseKind,
                approvalDocument,
                startsOn,
                endsOn,
                sheet(),
                status,
                closedOn);
    }

    @Override
    public long version() {
        return version;
    }
}
