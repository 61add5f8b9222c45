package ruleoflaw.target.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a piece of evidence. */
@Embeddable
public record EvidenceId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public EvidenceId {}

    static EvidenceId next() {
        return new EvidenceId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static EvidenceId fromString(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
