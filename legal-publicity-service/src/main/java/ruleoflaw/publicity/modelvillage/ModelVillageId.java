package ruleoflaw.publicity.modelvillage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a naming. */
@Embeddable
public record ModelVillageId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public ModelVillageId {}

    public static ModelVillageId next() {
        return new ModelVillageId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path parameters. */
    public static ModelVillageId fromString(String text) {
        return new ModelVillageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
