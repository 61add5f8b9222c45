package ruleoflaw.inspection.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a dispute about a finding. */
@Embeddable
public record DisputeId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public DisputeId {}

    public static DisputeId next() {
        return new DisputeId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static DisputeId fromString(String text) {
        return new DisputeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
