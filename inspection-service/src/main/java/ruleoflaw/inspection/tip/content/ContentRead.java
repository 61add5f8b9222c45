package ruleoflaw.inspection.tip.content;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That somebody read what a tip says. */
@Entity
class ContentRead {
    @Id
    private UUID id;

    private UUID tipId;
    private String part;
    private String reader;
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected ContentRead() {}

    ContentRead(UUID tipId, String part, String reader, Instant readAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.tipId = tipId;
        this.part = part;
        this.reader = reader;
        this.readAt = readAt;
    }
}
