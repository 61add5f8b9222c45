package ruleoflaw.inspection.tip.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was told, sealed, and how it is found again: by the hash of a code or by the number another system gave it. */
@Entity
class TipContent {
    @Id
    private UUID tipId;

    private byte[] sealed;
    private byte @Nullable [] codeHash;
    private @Nullable String externalNumber;

    @SuppressWarnings("NullAway.Init")
    protected TipContent() {}

    TipContent(UUID tipId, byte[] sealed, Finder finder) {
        this.tipId = tipId;
        this.sealed = sealed;
        this.codeHash = finder.codeHash();
        this.externalNumber = finder.externalNumber();
    }

    UUID tipId() {
        return tipId;
    }

    byte[] sealed() {
        return sealed;
    }
}
