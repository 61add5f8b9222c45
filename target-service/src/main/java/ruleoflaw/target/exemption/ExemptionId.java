package ruleoflaw.target.exemption;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a claim that an indicator does not apply. */
@Embeddable
public record ExemptionId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public ExemptionId {}

    static ExemptionId next() {
        return new ExemptionId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static ExemptionId fromString(String text) {
        return new ExemptionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
