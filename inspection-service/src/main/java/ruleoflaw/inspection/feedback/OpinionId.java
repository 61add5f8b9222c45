package ruleoflaw.inspection.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a feedback opinion. */
@Embeddable
public record OpinionId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public OpinionId {}

    public static OpinionId next() {
        return new OpinionId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static OpinionId fromString(String text) {
        return new OpinionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
