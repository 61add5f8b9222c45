package ruleoflaw.inspection.urging;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an urging order. */
@Embeddable
public record UrgingId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public UrgingId {}

    public static UrgingId next() {
        return new UrgingId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static UrgingId fromString(String text) {
        return new UrgingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
