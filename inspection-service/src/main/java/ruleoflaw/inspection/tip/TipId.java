package ruleoflaw.inspection.tip;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.time.SuiteClock;

/** The id of a tip. It tells the day on which the tip came, but, unlike our other ids, not the moment. */
@Embeddable
public record TipId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    private static final int TIME_SHIFT = 16;
    private static final long VERSION_7 = 0x7000;
    private static final long REST = 0x0FFF;

    @JsonCreator
    public TipId {}

    public static TipId on(LocalDate day) {
        var random = UUID.randomUUID();
        var midnight = day.atStartOfDay(SuiteClock.ZONE).toInstant().toEpochMilli();
        var front = midnight << TIME_SHIFT | VERSION_7 | random.getMostSignificantBits() & REST;
        return new TipId(new UUID(front, random.getLeastSignificantBits()));
    }

    /** Used by REST for path and query parameters. */
    public static TipId fromString(String text) {
        return new TipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
