package ruleoflaw.target.meetingtask;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of what a unit has to do of a meeting's decision. */
@Embeddable
public record MeetingTaskId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public MeetingTaskId {}

    static MeetingTaskId next() {
        return new MeetingTaskId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static MeetingTaskId fromString(String text) {
        return new MeetingTaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
