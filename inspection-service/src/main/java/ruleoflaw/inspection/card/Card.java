package ruleoflaw.inspection.card;

import static ruleoflaw.inspection.InspectionProblem.STEP_NOT_ALLOWED;
import static ruleoflaw.inspection.card.CardStatus.CANCELLED;
import static ruleoflaw.inspection.card.CardStatus.ISSUED;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.inspection.card.CardEvent.CardCancelled;
import ruleoflaw.inspection.card.CardEvent.CardIssued;
import ruleoflaw.inspection.deadline.MatterRef;
import ruleoflaw.inspection.deadline.RungNews.RungReached;
import ruleoflaw.inspection.ladder.MatterKind;
import ruleoflaw.inspection.ladder.ToldKind;

/** A card for one matter of one unit, with the rule that fired and the day on which it did. */
@Entity
@CheckReturnValue
class Card implements Versioned {
    @EmbeddedId
    private CardId id;

    @Version
    private long version;

    private UUID firingId;

    @Enumerated(EnumType.STRING)
    private MatterKind matterKind;

    private UUID matterId;
    private UUID unitId;
    private String title;

    @Enumerated(EnumType.STRING)
    private Colour colour;

    private String rule;
    private LocalDate fellOn;
    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private CardStatus status;

    private @Nullable LocalDate cancelledOn;
    private @Nullable String cancelledBy;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Card() {}

    Card(RungReached reached, UUID unitId) {
        this.id = CardId.next();
        this.firingId = reached.firingId();
        this.matterKind = reached.matter().kind();
        this.matterId = reached.matter().subject();
        this.unitId = unitId;
        this.title = reached.title();
        this.colour = Colour.of(reached.rung());
        this.rule = reached.rule();
        this.fellOn = reached.fellOn();
        this.issuedOn = reached.noticedOn();
        this.status = ISSUED;
    }

    CardIssued issued() {
        return new CardIssued(
                id.value(),
                unitId,
                fellOn.getYear(),
                status,
                colour,
                ToldKind.of(matterKind),
                matterId,
                rule,
                fellOn,
                issuedOn);
    }

    CardCancelled cancel(String why, String by, LocalDate on) {
        if (!status.next().contains(CANCELLED)) {
            throw STEP_NOT_ALLOWED.because(status.label(), CANCELLED.label(), status, CANCELLED);
        }
        status = CANCELLED;
        reason = why;
        cancelledBy = by;
        cancelledOn = on;
        return new CardCancelled(
                id.value(),
                unitId,
                fellOn.getYear(),
                status,
                colour,
                ToldKind.of(matterKind),
                matterId,
                rule,
                fellOn,
                issuedOn);
    }

    CardView view() {
        return new CardView(
                id,
                version,
                unitId,
                matterKind,
                matterId,
                title,
                colour,
                rule,
                fellOn,
                issuedOn,
                status,
                cancelledOn,
                reason);
    }

    MatterRef matter() {
        return new MatterRef(matterKind, matterId);
    }

    UUID firingId() {
        return firingId;
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
