package ruleoflaw.chassis.file;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Identified;
import ruleoflaw.chassis.http.Versioned;

/**
 * A file that was received: never changed afterwards, so that late material shows as late.
 *
 * <p>{@code occurredOn} is what the sender says; {@code receivedAt} is the server's time and nobody can set it.
 */
@Entity
class StoredFile {
    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable UUID ownerUnit;
    private String name;
    private String mediaType;
    private long size;
    private String sha256;
    private LocalDate occurredOn;
    private Instant receivedAt;
    private @Nullable Long pictureHash;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(@Nullable UUID ownerUnit, NewFile received, FileStore.Content content, Instant receivedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.ownerUnit = ownerUnit;
        this.name = received.name();
        this.mediaType = received.mediaType();
        this.occurredOn = received.occurredOn();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.receivedAt = receivedAt;
    }

    /** What it shows, when it is a picture. */
    void showing(long hash) {
        this.pictureHash = hash;
    }

    @Nullable
    UUID ownerUnit() {
        return ownerUnit;
    }

    FileView view() {
        return new FileView(id, version, name, mediaType, size, sha256, occurredOn, receivedAt);
    }

    /** What the sender says of a file. */
    record NewFile(String name, String mediaType, LocalDate occurredOn) {}

    /** A file as callers see it; the content has an address of its own. */
    record FileView(
            UUID id,
            long version,
            String name,
            String mediaType,
            long size,
            String sha256,
            LocalDate occurredOn,
            Instant receivedAt)
            implements Identified, Versioned {}
}
