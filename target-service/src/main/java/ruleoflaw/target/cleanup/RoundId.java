package ruleoflaw.target.cleanup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a clean-up round. */
@Embeddable
public record RoundId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public RoundId {}

    static RoundId next() {
        return new RoundId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static RoundId fromString(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
