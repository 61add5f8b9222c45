package ruleoflaw.target.heard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our small copy of a record that another service keeps; it only ever moves forward. */
@Entity
class HeardRecord {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private HeardKind kind;

    private UUID unitId;
    private int year;
    private String status;
    private @Nullable Integer amount;
    private long seen;

    @SuppressWarnings("NullAway.Init")
    protected HeardRecord() {}

    HeardRecord(UUID id, HeardKind kind, HeardState state, long version) {
        this.id = id;
        this.kind = kind;
        this.unitId = state.unitId();
        this.year = state.year();
        this.status = state.status();
        this.amount = state.plannedActivities();
        this.seen = version;
    }

    /** Takes over the news, unless something newer is known already. */
    void learn(HeardState state, long version) {
        if (version > seen) {
            seen = version;
            unitId = state.unitId();
            year = state.year();
            status = state.status();
            amount = state.plannedActivities();
        }
    }
}
