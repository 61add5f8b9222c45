package ruleoflaw.publicity.division;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;
import ruleoflaw.chassis.http.Versioned;

/** A village or neighbourhood, by its 12-digit division code, and the unit it belongs to. */
@Entity
class Village implements Versioned {
    @EmbeddedId
    private VillageId id;

    @Version
    private long version;

    private String code;
    private String name;
    private UUID unitId;
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected Village() {}

    @SuppressWarnings("NullAway.Init")
    Village(String code, String name, UUID unitId, boolean active) {
        this.id = VillageId.next();
        this.code = code;
        describe(name, unitId, active);
    }

    final void describe(String newName, UUID newUnit, boolean nowActive) {
        this.name = newName;
        this.unitId = newUnit;
        this.active = nowActive;
    }

    boolean is(String otherName, UUID otherUnit, boolean otherwiseActive) {
        return name.equals(otherName) && unitId.equals(otherUnit) && active == otherwiseActive;
    }

    String code() {
        return code;
    }

    VillageView view() {
        return new VillageView(id, version, code, name, unitId, active);
    }

    @Override
    public long version() {
        return version;
    }
}
