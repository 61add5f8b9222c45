package ruleoflaw.target.archive;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import ruleoflaw.chassis.file.FileStore;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.target.plan.Plan;

/** A package that was made: kept under the hash of its bytes, and never changed. */
@Entity
@CheckReturnValue
class ArchivePackage implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID planId;
    private int year;

    @Enumerated(EnumType.STRING)
    private RetentionPeriod retention;

    private String sha256;
    private long size;
    private int entries;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ArchivePackage() {}

    ArchivePackage(Plan plan, RetentionPeriod retention, FileStore.Content content, int entries, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.planId = plan.id().value();
        this.year = plan.year();
        this.retention = retention;
        this.sha256 = content.sha256();
        this.size = content.size();
        this.entries = entries;
        this.createdAt = at;
    }

    ArchiveEvent created() {
        return new ArchiveEvent.Created(id, planId, year, retention.name(), sha256, size);
    }

    ArchivePackageView view() {
        return new ArchivePackageView(id, version, planId, year, retention, sha256, size, entries, createdAt);
    }

    @Override
    public long version() {
        return version;
    }
}
