package ruleoflaw.inspection.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a finding. */
@Embeddable
public record FindingId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public FindingId {}

    public static FindingId next() {
        return new FindingId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static FindingId fromString(String text) {
        return new FindingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
