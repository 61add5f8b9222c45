package ruleoflaw.inspection.transfer;

import static ruleoflaw.inspection.InspectionProblem.RECEIPT_ALREADY_KEPT;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/** A lead that was sent on; kept are the two papers, never what they say. */
@Entity
class Transfer implements Versioned {
    @EmbeddedId
    private TransferId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Organ organ;

    private String documentNumber;
    private LocalDate sentOn;
    private @Nullable String receiptNumber;
    private @Nullable LocalDate receivedOn;

    @SuppressWarnings("NullAway.Init")
    protected Transfer() {}

    Transfer(SendTransfer sent, LocalDate on) {
        this.id = TransferId.next();
        this.organ = sent.organ();
        this.documentNumber = sent.documentNumber();
        this.sentOn = on;
    }

    void receive(String number, LocalDate on) {
        if (receivedOn != null) {
            throw RECEIPT_ALREADY_KEPT.because(receivedOn);
        }
        receiptNumber = number;
        receivedOn = on;
    }

    TransferView view() {
        return new TransferView(id, version, organ, documentNumber, sentOn, receiptNumber, receivedOn);
    }

    @Override
    public long version() {
        return version;
    }
}
