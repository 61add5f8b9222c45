package ruleoflaw.inspection.address;

import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.address.AddressStatus.NOTED;
import static ruleoflaw.inspection.address.AddressStatus.OPEN;
import static ruleoflaw.inspection.address.AddressStatus.REPLIED;
import static ruleoflaw.inspection.address.AddressStatus.RETURNED;
import static ruleoflaw.inspection.address.AddressStatus.REVOKED;
import static ruleoflaw.inspection.address.AddressStatus.SETTLED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.Deadline;
import ruleoflaw.inspection.address.AddressEvent.AddressRevoked;
import ruleoflaw.inspection.address.AddressEvent.CircularAddressed;
import ruleoflaw.inspection.address.AddressEvent.Standing;
import ruleoflaw.inspection.circular.CircularKind;
import ruleoflaw.inspection.circular.CircularNews.CircularPublished;
import ruleoflaw.inspection.deadline.MatterRef;
import ruleoflaw.inspection.deadline.OpenMatter;
import ruleoflaw.inspection.ladder.MatterKind;

/** A circular as it concerns one unit. */
@Entity
@CheckReturnValue
class Address implements Versioned {
    @EmbeddedId
    private AddressId id;

    @Version
    private long version;

    private UUID circularId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private CircularKind kind;

    private String title;
    private LocalDate issuedOn;

    @Embedded
    private @Nullable Deadline deadline;

    @Enumerated(EnumType.STRING)
    private AddressStatus status;

    private @Nullable String reply;
    private List<UUID> fileIds;
    private @Nullable LocalDate repliedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Address() {}

    /** @param deadline by when something must be put right; null: nothing must */
    Address(CircularPublished published, UUID unitId, @Nullable Deadline deadline) {
        this.id = AddressId.next();
        this.circularId = published.circular();
        this.unitId = unitId;
        this.kind = published.kind();
        this.title = published.title();
        this.issuedOn = published.on();
        this.deadline = deadline;
        this.fileIds = List.of();
        this.status = deadline == null ? NOTED : OPEN;
    }

    CircularAddressed issued() {
        var due = deadline == null ? null : deadline.due();
        return new CircularAddressed(id.value(), circularId, unitId, year(), Standing.ISSUED, kind, issuedOn, due);
    }

    void reply(String text, List<UUID> files, LocalDate on) {
        moveTo(REPLIED);
        reply = text;
        fileIds = List.copyOf(files);
        repliedOn = on;
    }

    void sendBack(String why) {
        moveTo(RETURNED);
        reason = why;
    }

    void settle() {
        moveTo(SETTLED);
    }

    AddressRevoked revoke() {
        moveTo(REVOKED);
        return new AddressRevoked(id.value(), circularId, unitId, year(), Standing.REVOKED, kind, issuedOn);
    }

    MatterRef ref() {
        return new MatterRef(MatterKind.CIRCULAR_DEMAND, id.value());
    }

    /** What the deadline engine has to watch, if anything. */
    Optional<OpenMatter> matter() {
        return Optional.ofNullable(deadline).map(day -> new OpenMatter(ref(), unitId, year(), title, day, null));
    }

    /** Whether the engine still watches it. */
    boolean isWatched() {
        return status == OPEN || status == REPLIED || status == RETURNED;
    }

    UUID unitId() {
        return unitId;
    }

    private int year() {
        return issuedOn.getYear();
    }

    private void moveTo(AddressStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    AddressView view() {
        return new AddressView(
                id,
                version,
                circularId,
                unitId,
                kind,
                title,
                issuedOn,
                deadline == null ? null : deadline.due(),
                deadline == null ? null : deadline.lastDay(),
                deadline == null ? null : deadline.rule(),
                status,
                reply,
                fileIds,
                repliedOn,
                reason);
    }

    @Override
    public long version() {
        return version;
    }
}
