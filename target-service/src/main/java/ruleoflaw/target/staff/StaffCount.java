package ruleoflaw.target.staff;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What is told of a unit's enforcement staff in a year: two numbers, never a person. */
@Entity
@CheckReturnValue
class StaffCount {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID unitId;
    private int year;
    private long staff;
    private long certified;

    @SuppressWarnings("NullAway.Init")
    protected StaffCount() {}

    StaffCount(UUID unitId, int year) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unitId = unitId;
        this.year = year;
    }

    StaffEvent.Counted count(Headcount now) {
        staff = now.staff();
        certified = now.certified();
        return new StaffEvent.Counted(id, unitId, year, (int) staff, (int) certified);
    }

    boolean differsFrom(Headcount now) {
        return staff != now.staff() || certified != now.certified();
    }
}
