package ruleoflaw.assessment.pilot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a pilot. */
@Embeddable
public record PilotId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public PilotId {}

    static PilotId next() {
        return new PilotId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static PilotId fromString(String text) {
        return new PilotId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
