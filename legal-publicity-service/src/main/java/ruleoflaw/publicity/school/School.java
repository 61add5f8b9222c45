package ruleoflaw.publicity.school;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;
import ruleoflaw.chassis.http.Versioned;

/** A school of the county. Nothing about its pupils is kept. */
@Entity
class School implements Versioned {
    @EmbeddedId
    private SchoolId id;

    @Version
    private long version;

    private UUID unitId;
    private String code;
    private String name;
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected School() {}

    @SuppressWarnings("NullAway.Init")
    School(UUID unitId, String code, String name, boolean active) {
        this.id = SchoolId.next();
        this.unitId = unitId;
        this.code = code;
        describe(name, active);
    }

    final void describe(String newName, boolean nowActive) {
        this.name = newName;
        this.active = nowActive;
    }

    boolean is(String otherName, boolean otherwiseActive) {
        return name.equals(otherName) && active == otherwiseActive;
    }

    SchoolView view() {
        return new SchoolView(id, version, unitId, code, name, active);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
