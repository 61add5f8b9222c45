package ruleoflaw.publicity.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a planned activity. */
@Embeddable
public record PlannedActivityId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public PlannedActivityId {}

    public static PlannedActivityId next() {
        return new PlannedActivityId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static PlannedActivityId fromString(String text) {
        return new PlannedActivityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
