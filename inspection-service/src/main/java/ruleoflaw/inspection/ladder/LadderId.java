package ruleoflaw.inspection.ladder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an edition of a ladder. */
@Embeddable
public record LadderId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public LadderId {}

    public static LadderId next() {
        return new LadderId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static LadderId fromString(String text) {
        return new LadderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
