package ruleoflaw.target.amendment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an amendment. */
@Embeddable
public record AmendmentId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public AmendmentId {}

    static AmendmentId next() {
        return new AmendmentId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static AmendmentId fromString(String text) {
        return new AmendmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
