package ruleoflaw.target.implementationplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a unit's implementation plan. */
@Embeddable
public record ImplementationPlanId(
        @JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public ImplementationPlanId {}

    static ImplementationPlanId next() {
        return new ImplementationPlanId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static ImplementationPlanId fromString(String text) {
        return new ImplementationPlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
