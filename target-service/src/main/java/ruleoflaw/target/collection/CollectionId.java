package ruleoflaw.target.collection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a result collection. */
@Embeddable
public record CollectionId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public CollectionId {}

    static CollectionId next() {
        return new CollectionId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static CollectionId fromString(String text) {
        return new CollectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
