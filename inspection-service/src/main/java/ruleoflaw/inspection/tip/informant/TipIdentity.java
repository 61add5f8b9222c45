package ruleoflaw.inspection.tip.informant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An identity, sealed with a key of its own. */
@Entity
class TipIdentity {
    @Id
    private UUID tipId;

    private byte[] sealed;

    @SuppressWarnings("NullAway.Init")
    protected TipIdentity() {}

    TipIdentity(UUID tipId, byte[] sealed) {
        this.tipId = tipId;
        this.sealed = sealed;
    }

    byte[] sealed() {
        return sealed;
    }
}
