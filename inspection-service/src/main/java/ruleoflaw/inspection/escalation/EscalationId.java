package ruleoflaw.inspection.escalation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a step of escalation. */
@Embeddable
public record EscalationId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public EscalationId {}

    public static EscalationId next() {
        return new EscalationId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static EscalationId fromString(String text) {
        return new EscalationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
