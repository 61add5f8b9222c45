package ruleoflaw.publicity.person;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruleoflaw.chassis.http.Versioned;

/**
 * Somebody of a unit's staff whose study of law is recorded.
 *
 * <p>He counts for a year when he belongs to the unit on its last day; whoever leaves takes his hours along.
 */
@Entity
class Person implements Versioned {
    @EmbeddedId
    private PersonId id;

    @Version
    private long version;

    private UUID unitId;
    private String staffNumber;
    private String name;
    private String kind;
    private @Nullable String account;
    private @Nullable LocalDate joinedOn;
    private @Nullable LocalDate leftOn;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(UUID unitId, DescribePerson description) {
        this.id = PersonId.next();
        this.unitId = unitId;
        describe(description);
    }

    final void describe(DescribePerson description) {
        description.mustLeaveAfterJoining();
        this.staffNumber = description.staffNumber();
        this.name = description.name();
        this.kind = description.kind();
        this.account = description.account();
        this.joinedOn = description.joinedOn();
        this.leftOn = description.leftOn();
    }

    /** He goes on in another unit, with another number; what he studied goes with him. */
    void transfer(UUID toUnit, String newNumber) {
        this.unitId = toUnit;
        this.staffNumber = newNumber;
    }

    boolean differsFrom(DescribePerson description) {
        return !description.equals(new DescribePerson(staffNumber, name, kind, account, joinedOn, leftOn));
    }

    PersonView view() {
        return new PersonView(id, version, unitId, staffNumber, name, kind, account, joinedOn, leftOn);
    }

    UUID unitId() {
        return unitId;
    }

    @Override
    public long version() {
        return version;
    }
}
