package ruleoflaw.target.evidence;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.SuiteClock;

/** A piece of evidence: what it proves, when it happened, when it came in, and what reviewers say to two questions. */
@Entity
@CheckReturnValue
public class Evidence implements Versioned {
    @EmbeddedId
    private EvidenceId id;

    @Version
    private long version;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private UUID fileId;
    private String sha256;
    private LocalDate occurredOn;
    private Instant receivedAt;

    private String title;
    private @Nullable LocalDate effectiveOn;
    private @Nullable UUID siteId;
    private @Nullable String place;
    private List<UUID> assignmentIds;

    @Embedded
    private Flags flags;

    @Embedded
    @AttributeOverride(name = "passed", column = @Column(name = "formal_passed"))
    @AttributeOverride(name = "reason", column = @Column(name = "formal_reason"))
    @AttributeOverride(name = "checkedBy", column = @Column(name = "formal_checked_by"))
    @AttributeOverride(name = "checkedAt", column = @Column(name = "formal_checked_at"))
    private @Nullable Check formal;

    @Embedded
    @AttributeOverride(name = "passed", column = @Column(name = "substantive_passed"))
    @AttributeOverride(name = "reason", column = @Column(name = "substantive_reason"))
    @AttributeOverride(name = "checkedBy", column = @Column(name = "substantive_checked_by"))
    @AttributeOverride(name = "checkedAt", column = @Column(name = "substantive_checked_at"))
    private @Nullable Check substantive;

    private int amendments;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(UUID unitId, FileEvidence request, Receipt receipt, Flags flags) {
        this.id = EvidenceId.next();
        this.unitId = unitId;
        this.kind = request.kind();
        this.fileId = receipt.fileId();
        this.sha256 = receipt.sha256();
        this.occurredOn = receipt.occurredOn();
        this.receivedAt = receipt.receivedAt();
        this.flags = flags;
        describe(request.content());
    }

    EvidenceEvent.Filed filed() {
        return new EvidenceEvent.Filed(
                id.value(), unitId, year(), kind.name(), flags.late(), flags.burst(), flags.duplicateOf() != null);
    }

    EvidenceEvent.Revised revise(FileEvidence.Content better) {
        describe(better);
        return new EvidenceEvent.Revised(id.value(), unitId, year(), amendments);
    }

    /** A visible amendment of what a sealed month holds. */
    public EvidenceEvent.Revised amend(FileEvidence.Content better) {
        amendments++;
        return revise(better);
    }

    EvidenceEvent.Checked checkFormally(Check check) {
        formal = check;
        return new EvidenceEvent.Checked(id.value(), unitId, year(), "FORMAL", check.passed());
    }

    EvidenceEvent.Checked checkSubstance(Check check) {
        substantive = check;
        return new EvidenceEvent.Checked(id.value(), unitId, year(), "SUBSTANTIVE", check.passed());
    }

    private void describe(FileEvidence.Content content) {
        title = content.title();
        effectiveOn = content.effectiveOn();
        siteId = content.siteId();
        place = content.place();
        assignmentIds = content.assignmentIds();
    }

    private int year() {
        return receivedOn().getYear();
    }

    private LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, SuiteClock.ZONE);
    }

    /** The month whose seal binds it: that in which it came in. */
    YearMonth month() {
        return YearMonth.from(receivedOn());
    }

    public EvidenceView view() {
        return new EvidenceView(
                id,
                version,
                unitId,
                kind,
                fileId,
                sha256,
                occurredOn,
                receivedAt,
                title,
                effectiveOn,
                siteId,
                place,
                List.copyOf(assignmentIds),
                flags,
                formal,
                substantive,
                amendments);
    }

    public EvidenceId id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public EvidenceKind kind() {
        return kind;
    }

    @Override
    public long version() {
        return version;
    }
}
