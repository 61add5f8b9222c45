package ruleoflaw.publicity.venue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a venue. */
@Embeddable
public record VenueId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public VenueId {}

    public static VenueId next() {
        return new VenueId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static VenueId fromString(String text) {
        return new VenueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
