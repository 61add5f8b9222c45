package ruleoflaw.assessment.revision;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import ruleoflaw.assessment.rule.Canonical;

/** A snapshot with its number and its reason. The database refuses to change or delete one. */
@Entity
public class Revision {
    @Id
    private UUID id;

    private UUID runId;
    private int number;
    private String cause;

    @Convert(converter = SnapshotColumn.class)
    private Snapshot snapshot;

    private String sha256;
    private String madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    /** @param cause why there is this revision: the first notice, or what was corrected */
    public Revision(UUID runId, Snapshot snapshot, String cause, String by, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.runId = runId;
        this.number = snapshot.revision();
        this.cause = cause;
        this.snapshot = snapshot;
        this.sha256 = Canonical.hash(Canonical.write(snapshot));
        this.madeBy = by;
        this.madeAt = at;
    }

    public int number() {
        return number;
    }

    public String cause() {
        return cause;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public String sha256() {
        return sha256;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
