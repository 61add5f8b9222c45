package ruleoflaw.assessment.pilotstandard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a standard for pilots. */
@Embeddable
public record PilotStandardId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public PilotStandardId {}

    static PilotStandardId next() {
        return new PilotStandardId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static PilotStandardId fromString(String text) {
        return new PilotStandardId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
