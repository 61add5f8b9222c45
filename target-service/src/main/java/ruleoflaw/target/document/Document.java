package ruleoflaw.target.document;

import static java.util.Objects.requireNonNull;
import static ruleoflaw.target.RegisterProblem.DOCUMENT_STEP_NOT_ALLOWED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.target.drafting.Adoption;
import ruleoflaw.target.drafting.Consultation;
import ruleoflaw.target.drafting.DraftDocument;
import ruleoflaw.target.drafting.FairCompetition;
import ruleoflaw.target.drafting.LegalReview;
import ruleoflaw.target.drafting.Making;

/** A normative document of a unit: drafted, reviewed, adopted, issued, filed, in force, and at last not any more. */
@Entity
@CheckReturnValue
@jakarta.persistence.Table(name = "normative_document")
public class Document implements Versioned {
    @EmbeddedId
    private DocumentId id;

    @Version
    private long version;

    private UUID unitId;
    private String title;
    private boolean marketEntities;
    private LocalDate draftedOn;

    /** The year it counts in: that of the issue once there was one. */
    private int year;

    @Enumerated(EnumType.STRING)
    private DocumentStatus status;

    @Embedded
    private @Nullable Consultation consultation;

    @Embedded
    private @Nullable FairCompetition fairCompetition;

    @Embedded
    private @Nullable LegalReview review;

    @Embedded
    private @Nullable Adoption adoption;

    @Embedded
    private @Nullable Issue issue;

    @Embedded
    private @Nullable Deadline filingDeadline;

    @Embedded
    private @Nullable FileDocument filing;

    private @Nullable LocalDate endedOn;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(UUID unitId, DraftDocument request) {
        this.id = DocumentId.next();
        this.unitId = unitId;
        this.title = request.title();
        this.marketEntities = request.marketEntities();
        this.draftedOn = request.draftedOn();
        this.year = request.draftedOn().getYear();
        this.status = DocumentStatus.DRAFTING;
    }

    /** One that was in force before the register was kept; nobody knows any more how it was made. */
    public static Document ofStock(UUID unitId, RegisterStock request, LocalDate validUntil) {
        var document = new Document(unitId, new DraftDocument(request.title(), false, request.issuedOn()));
        document.status = DocumentStatus.IN_FORCE;
        document.issue =
                new Issue(request.issuedOn(), request.number(), request.issuedOn(), request.provisional(), validUntil);
        document.remark = "存量文件";
        return document;
    }

    public DocumentEvent.Registered registered() {
        return new DocumentEvent.Registered(id.value(), unitId, year, title);
    }

    DocumentEvent.Stepped consult(Consultation done) {
        moveTo(DocumentStatus.CONSULTING);
        consultation = done;
        return stepped();
    }

    DocumentEvent.Stepped reviewFairness(FairCompetition done) {
        if (!status.next().contains(DocumentStatus.DELIBERATED) && status != DocumentStatus.DELIBERATED) {
            throw refusal(status);
        }
        fairCompetition = done;
        return stepped();
    }

    /** A returned draft stays in review until a later one is passed. */
    DocumentEvent.Stepped review(LegalReview done) {
        moveTo(DocumentStatus.LEGAL_REVIEW);
        review = done;
        return stepped();
    }

    DocumentEvent.Stepped adopt(Adoption done) {
        moveTo(DocumentStatus.DELIBERATED);
        adoption = done;
        return stepped();
    }

    DocumentEvent.Published publish(Issue done, Deadline toFile) {
        moveTo(DocumentStatus.PUBLISHED);
        issue = done;
        filingDeadline = toFile;
        year = done.on().getYear();
        return new DocumentEvent.Published(standing());
    }

    DocumentEvent.Filed file(FileDocument receipt) {
        moveTo(DocumentStatus.FILED);
        filing = receipt;
        return new DocumentEvent.Filed(standing());
    }

    public DocumentEvent.InForce takeEffect(LocalDate on) {
        moveTo(DocumentStatus.IN_FORCE);
        return new DocumentEvent.InForce(id.value(), unitId, year, on);
    }

    /** Its validity ended, or somebody repealed or amended it. */
    public DocumentEvent.Ended end(DocumentStatus how, LocalDate on, String because) {
        moveTo(how);
        endedOn = on;
        remark = because;
        return new DocumentEvent.Ended(id.value(), unitId, year, how.name(), on);
    }

    /** After the issue, review and filing change only with a reason that everybody sees. */
    public DocumentEvent.Corrected correct(CorrectDocument better) {
        if (issue == null || status == DocumentStatus.WITHDRAWN) {
            throw refusal(status);
        }
        review = better.review() == null ? review : better.review();
        filing = better.filing() == null ? filing : better.filing();
        remark = better.reason();
        return new DocumentEvent.Corrected(standing());
    }

    public DocumentEvent.Withdrawn withdraw(String reason) {
        moveTo(DocumentStatus.WITHDRAWN);
        remark = reason;
        return new DocumentEvent.Withdrawn(standing());
    }

    private DocumentEvent.Stepped stepped() {
        return new DocumentEvent.Stepped(id.value(), unitId, year, status.name());
    }

    private void moveTo(DocumentStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw refusal(wanted);
        }
        status = wanted;
    }

    private RuntimeException refusal(DocumentStatus wanted) {
        return DOCUMENT_STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
    }

    private Making making() {
        return new Making(marketEntities, consultation, fairCompetition, review);
    }

    private DocumentEvent.Standing standing() {
        var reviewed = issue != null && making().isReviewedBy(issue.on());
        return new DocumentEvent.Standing(
                id.value(),
                unitId,
                year,
                status == DocumentStatus.WITHDRAWN
                        ? DocumentEvent.Standing.Status.WITHDRAWN
                        : DocumentEvent.Standing.Status.ISSUED,
                reviewed ? DocumentEvent.Standing.Reviewed.YES : DocumentEvent.Standing.Reviewed.NO,
                DocumentEvent.Standing.Filing.of(filingDeadline, filing));
    }

    public DocumentView view() {
        return new DocumentView(
                id,
                version,
                unitId,
                year,
                title,
                marketEntities,
                draftedOn,
                status,
                consultation,
                fairCompetition,
                review,
                adoption,
                issue,
                filingDeadline,
                filing,
                DocumentEvent.Standing.Filing.of(filingDeadline, filing),
                issue == null || filingDeadline == null ? Set.of() : making().lacks(issue.on()),
                endedOn,
                remark);
    }

    /** As it stands in a published list; only what was issued can. */
    public Listing listing() {
        return new Listing(id.value(), unitId, title, requireNonNull(issue).number());
    }

    /** Issued and not ended: it binds. */
    public boolean isValid() {
        return status.isValid();
    }

    public UUID unitId() {
        return unitId;
    }

    public DocumentId id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
