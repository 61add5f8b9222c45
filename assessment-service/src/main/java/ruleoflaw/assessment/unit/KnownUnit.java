package ruleoflaw.assessment.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** A unit as target-service last described it. */
@Entity
public class KnownUnit {
    @Id
    private UUID id;

    private String name;
    private String uscc;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_group")
    private UnitGroup group;

    private boolean active;

    /** The {@code aggregateversion} of the state we hold. */
    private long stateVersion;

    @SuppressWarnings("NullAway.Init")
    protected KnownUnit() {}

    KnownUnit(UUID id, long stateVersion, UnitState state) {
        this.id = id;
        this.stateVersion = stateVersion;
        describe(state);
    }

    /** Takes the newer description; an older one changes nothing. Returns whether anything changed. */
    boolean learn(long version, UnitState state) {
        if (version <= stateVersion) {
            return false;
        }
        stateVersion = version;
        describe(state);
        return true;
    }

    private void describe(UnitState state) {
        name = state.name();
        uscc = state.uscc();
        group = state.group();
        active = state.active();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String uscc() {
        return uscc;
    }

    public UnitGroup group() {
        return group;
    }

    boolean active() {
        return active;
    }
}
