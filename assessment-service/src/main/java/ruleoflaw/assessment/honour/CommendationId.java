package ruleoflaw.assessment.honour;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a commendation. */
@Embeddable
public record CommendationId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public CommendationId {}

    static CommendationId next() {
        return new CommendationId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static CommendationId fromString(String text) {
        return new CommendationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
