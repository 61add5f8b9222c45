package ruleoflaw.target.difficulty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a difficulty. */
@Embeddable
public record DifficultyId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public DifficultyId {}

    static DifficultyId next() {
        return new DifficultyId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static DifficultyId fromString(String text) {
        return new DifficultyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
