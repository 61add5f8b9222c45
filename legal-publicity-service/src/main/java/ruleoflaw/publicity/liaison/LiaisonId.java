package ruleoflaw.publicity.liaison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a village liaison. */
@Embeddable
public record LiaisonId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public LiaisonId {}

    public static LiaisonId next() {
        return new LiaisonId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static LiaisonId fromString(String text) {
        return new LiaisonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
