package ruleoflaw.inspection.reexamination;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of an objection to a feedback opinion. */
@Embeddable
public record ObjectionId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public ObjectionId {}

    public static ObjectionId next() {
        return new ObjectionId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static ObjectionId fromString(String text) {
        return new ObjectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
