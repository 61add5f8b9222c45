package ruleoflaw.target.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a unit; credit and division codes change, this does not. */
@Embeddable
public record UnitId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public UnitId {}

    public static UnitId next() {
        return new UnitId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static UnitId fromString(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
