package ruleoflaw.publicity.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a media item. */
@Embeddable
public record MediaItemId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public MediaItemId {}

    public static MediaItemId next() {
        return new MediaItemId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static MediaItemId fromString(String text) {
        return new MediaItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
