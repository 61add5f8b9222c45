package ruleoflaw.inspection.tip.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** One message between the sender and the office, sealed. */
@Entity
class TipMessage {
    @Id
    private UUID id;

    private UUID tipId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Author author;

    private LocalDate sentOn;
    private byte[] sealed;

    @SuppressWarnings("NullAway.Init")
    protected TipMessage() {}

    TipMessage(UUID id, UUID tipId, int number, Author author, LocalDate sentOn, byte[] sealed) {
        this.id = id;
        this.tipId = tipId;
        this.number = number;
        this.author = author;
        this.sentOn = sentOn;
        this.sealed = sealed;
    }

    boolean isOf(UUID tip, Author by) {
        return tipId.equals(tip) && author == by;
    }

    Author author() {
        return author;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    byte[] sealed() {
        return sealed;
    }
}
