package ruleoflaw.inspection.visit;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That somebody read of a sealed visit. */
@Entity
class VisitRead {
    @Id
    private UUID id;

    private UUID visitId;
    private String reader;
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected VisitRead() {}

    VisitRead(UUID visitId, String reader, Instant readAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.visitId = visitId;
        this.reader = reader;
        this.readAt = readAt;
    }
}
