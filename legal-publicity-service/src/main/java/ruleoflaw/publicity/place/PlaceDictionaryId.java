package ruleoflaw.publicity.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an edition of the place dictionary. */
@Embeddable
public record PlaceDictionaryId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public PlaceDictionaryId {}

    public static PlaceDictionaryId next() {
        return new PlaceDictionaryId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static PlaceDictionaryId fromString(String text) {
        return new PlaceDictionaryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
