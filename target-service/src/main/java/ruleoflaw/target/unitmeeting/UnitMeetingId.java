package ruleoflaw.target.unitmeeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a unit's own meeting. */
@Embeddable
public record UnitMeetingId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public UnitMeetingId {}

    static UnitMeetingId next() {
        return new UnitMeetingId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static UnitMeetingId fromString(String text) {
        return new UnitMeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
