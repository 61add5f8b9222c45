package ruleoflaw.inspection.tip.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A picture that came with a tip: drawn anew, so that nothing in it tells place, camera or owner, and sealed. */
@Entity
class TipAttachment {
    @Id
    private UUID id;

    private UUID tipId;
    private int number;
    private String mediaType;
    private byte[] sealed;

    @SuppressWarnings("NullAway.Init")
    protected TipAttachment() {}

    TipAttachment(UUID id, UUID tipId, int number, String mediaType, byte[] sealed) {
        this.id = id;
        this.tipId = tipId;
        this.number = number;
        this.mediaType = mediaType;
        this.sealed = sealed;
    }

    boolean isOf(UUID tip) {
        return tipId.equals(tip);
    }

    int number() {
        return number;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] sealed() {
        return sealed;
    }
}
