package ruleoflaw.inspection.draw;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a drawing. */
@Embeddable
public record DrawingId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public DrawingId {}

    public static DrawingId next() {
        return new DrawingId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static DrawingId fromString(String text) {
        return new DrawingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
