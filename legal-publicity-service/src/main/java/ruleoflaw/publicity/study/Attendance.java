package ruleoflaw.publicity.study;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That one person was at one study session. */
@Entity
class Attendance {
    @Id
    private UUID id;

    private UUID sessionId;
    private UUID personId;

    /** What he is credited with; null means all the session is worth. */
    private @Nullable BigDecimal hours;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    Attendance(UUID sessionId, UUID personId, @Nullable BigDecimal hours) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sessionId = sessionId;
        this.personId = personId;
        this.hours = hours;
    }

    void credit(@Nullable BigDecimal other) {
        hours = other;
    }

    boolean differsFrom(@Nullable BigDecimal other) {
        return hours == null || other == null ? hours != other : hours.compareTo(other) != 0;
    }

    UUID personId() {
        return personId;
    }
}
