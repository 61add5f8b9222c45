package ruleoflaw.target.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a major decision. */
@Embeddable
public record DecisionId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public DecisionId {}

    static DecisionId next() {
        return new DecisionId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static DecisionId fromString(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
