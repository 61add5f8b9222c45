package ruleoflaw.inspection.tip.informant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a request to see an identity. */
@Embeddable
record AccessId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public AccessId {}

    static AccessId next() {
        return new AccessId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static AccessId fromString(String text) {
        return new AccessId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
