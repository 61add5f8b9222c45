package ruleoflaw.publicity.division;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a village. */
@Embeddable
public record VillageId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public VillageId {}

    public static VillageId next() {
        return new VillageId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static VillageId fromString(String text) {
        return new VillageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
