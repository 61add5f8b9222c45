package ruleoflaw.publicity.hours;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import ruleoflaw.chassis.http.Versioned;
import ruleoflaw.publicity.hours.StudyHoursEvent.StudyHoursCounted;

/** The study of one unit in one year, in figures; never typed by anybody. */
@Entity
@CheckReturnValue
class StudyYear implements Versioned {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID unitId;
    private int year;
    private boolean told;
    private int collectiveSessions;
    private int staff;
    private int reached;

    @SuppressWarnings("NullAway.Init")
    protected StudyYear() {}

    StudyYear(UUID unitId, int year) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unitId = unitId;
        this.year = year;
    }

    /** Takes over what was counted; the others learn of it when it is news. */
    Optional<StudyHoursCounted> count(StudyFigures counted) {
        if (told && counted.equals(new StudyFigures(collectiveSessions, staff, reached))) {
            return Optional.empty();
        }
        told = true;
        collectiveSessions = counted.collectiveSessions();
        staff = counted.staff();
        reached = counted.reached();
        return Optional.of(new StudyHoursCounted(id, unitId, year, collectiveSessions, staff, reached));
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    int year() {
        return year;
    }

    @Override
    public long version() {
        return version;
    }
}
