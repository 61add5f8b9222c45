package ruleoflaw.target.experience;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** One unit says that it took an experience over. */
@Entity
class Replication {
    @Id
    private UUID id;

    private UUID itemId;
    private UUID unitId;
    private String note;
    private LocalDate replicatedOn;

    @SuppressWarnings("NullAway.Init")
    protected Replication() {}

    Replication(ExperienceItemId item, UUID unit, String note, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.itemId = item.value();
        this.unitId = unit;
        this.note = note;
        this.replicatedOn = on;
    }

    ReplicationRow row() {
        return new ReplicationRow(id, itemId, unitId, note, replicatedOn);
    }
}
