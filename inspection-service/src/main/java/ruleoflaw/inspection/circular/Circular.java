package ruleoflaw.inspection.circular;

import static java.util.Objects.requireNonNull;
import static ruleoflaw.inspection.InspectionProblem.SELF_APPROVAL;
import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.circular.CircularStatus.APPROVED;
import static ruleoflaw.inspection.circular.CircularStatus.DRAFT;
import static ruleoflaw.inspection.circular.CircularStatus.PUBLISHED;
import static ruleoflaw.inspection.circular.CircularStatus.RETURNED;
import static ruleoflaw.inspection.circular.CircularStatus.REVOKED;
import static ruleoflaw.inspection.circular.CircularStatus.SUBMITTED;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.inspection.circular.CircularNews.CircularPublished;
import ruleoflaw.inspection.circular.CircularNews.CircularRevoked;
import ruleoflaw.inspection.circular.CircularNews.Demand;

/** A circular; who drafted it does not approve it, and nothing is published that was not approved. */
@Entity
@CheckReturnValue
class Circular implements Versioned {
    @EmbeddedId
    private CircularId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CircularKind kind;

    @Enumerated(EnumType.STRING)
    private PublicationLevel level;

    private String title;
    private String content;
    private String scope;

    @ElementCollection
    @CollectionTable(name = "circular_addressee", joinColumns = @JoinColumn(name = "circular_id"))
    @OrderColumn(name = "place")
    private List<Addressee> addressees;

    private @Nullable String demand;
    private @Nullable Integer demandDays;

    @Enumerated(EnumType.STRING)
    private @Nullable DayUnit demandUnit;

    private @Nullable UUID escalationId;
    private String draftedBy;

    @Enumerated(EnumType.STRING)
    private CircularStatus status;

    private @Nullable String approvedBy;
    private @Nullable LocalDate approvedOn;
    private @Nullable String number;
    private @Nullable LocalDate publishedOn;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Circular() {}

    Circular(DraftCircular draft, String by) {
        this.id = CircularId.next();
        this.draftedBy = by;
        this.status = DRAFT;
        write(draft);
    }

    void correct(DraftCircular draft) {
        if (!status.isOpenToEdits()) {
            throw STEP_NOT_ALLOWED.because(status.label(), DRAFT.label(), status, DRAFT);
        }
        write(draft);
    }

    void submit() {
        moveTo(SUBMITTED);
    }

    void sendBack(String why) {
        moveTo(RETURNED);
        approvedBy = null;
        approvedOn = null;
        reason = why;
    }

    void approve(String by, LocalDate on) {
        if (by.equals(draftedBy)) {
            throw SELF_APPROVAL.because();
        }
        moveTo(APPROVED);
        approvedBy = by;
        approvedOn = on;
        reason = null;
    }

    CircularPublished publish(String documentNumber, LocalDate on) {
        moveTo(PUBLISHED);
        number = documentNumber;
        publishedOn = on;
        var days = demandDays == null ? null : new Demand(demandDays, requireNonNull(demandUnit));
        return new CircularPublished(id.value(), kind, title, units(), on, days);
    }

    CircularRevoked revoke(String why, LocalDate on) {
        moveTo(REVOKED);
        reason = why;
        return new CircularRevoked(id.value(), on);
    }

    /** The units named as such; not those of which only a person is named. */
    List<UUID> units() {
        return addressees.stream()
                .filter(one -> !one.isPerson())
                .map(Addressee::unitId)
                .toList();
    }

    /** A unit reads what is published, if it is named in it or the circular goes to all. */
    boolean isVisibleTo(UUID unit) {
        var named = addressees.stream().anyMatch(one -> one.unitId().equals(unit));
        return publishedOn != null && (named || level != PublicationLevel.ADDRESSEES);
    }

    /** @param reader the unit that reads it; null: the office */
    CircularView view(@Nullable UUID reader) {
        return new CircularView(
                id,
                version,
                kind,
                level,
                title,
                content,
                scope,
                addressees.stream().filter(one -> one.mayBeReadBy(reader)).toList(),
                demand,
                demandDays,
                demandUnit,
                escalationId,
                status,
                approvedOn,
                number,
                publishedOn,
                reason);
    }

    CircularId id() {
        return id;
    }

    @Nullable
    UUID escalationId() {
        return escalationId;
    }

    private void write(DraftCircular draft) {
        kind = draft.kind();
        level = draft.level();
        title = draft.title();
        content = draft.content();
        scope = draft.scope();
        addressees = new ArrayList<>(draft.addressees());
        demand = draft.demand();
        demandDays = draft.days();
        demandUnit = draft.dayUnit();
        escalationId = draft.escalationId();
    }

    private void moveTo(CircularStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw STEP_NOT_ALLOWED.because(status.label(), wanted.label(), status, wanted);
        }
        status = wanted;
    }

    @Override
    public long version() {
        return version;
    }
}
