package ruleoflaw.inspection.circular;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a circular. */
@Embeddable
public record CircularId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public CircularId {}

    public static CircularId next() {
        return new CircularId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static CircularId fromString(String text) {
        return new CircularId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
