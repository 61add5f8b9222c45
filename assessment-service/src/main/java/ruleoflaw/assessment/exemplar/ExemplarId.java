package ruleoflaw.assessment.exemplar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a case of the exemplar. */
@Embeddable
public record ExemplarId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public ExemplarId {}

    static ExemplarId next() {
        return new ExemplarId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static ExemplarId fromString(String text) {
        return new ExemplarId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
