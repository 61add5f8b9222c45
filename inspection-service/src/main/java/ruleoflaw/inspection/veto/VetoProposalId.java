package ruleoflaw.inspection.veto;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a proposed veto. */
@Embeddable
public record VetoProposalId(@JsonValue @Column(name = "id") UUID value) implements Serializable {
    @JsonCreator
    public VetoProposalId {}

    public static VetoProposalId next() {
        return new VetoProposalId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Used by REST for path and query parameters. */
    public static VetoProposalId fromString(String text) {
        return new VetoProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
